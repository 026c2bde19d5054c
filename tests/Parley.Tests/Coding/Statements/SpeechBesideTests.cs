using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Coding.Statements;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Statements;

public sealed class SpeechBesideTests
{
    [Theory]
    [InlineData("The navy did not immediately comment.", "The navy")]
    [InlineData("Kigali has not replied.", "Kigali")]
    [InlineData("The ministry did not answer calls.", "The ministry")]
    public void Who_gives_no_answer_is_silent(string text, string speaker)
    {
        var statement = Assert.Single(Statements(text));

        Assert.Equal((CueType.Silence, speaker), (statement.CueType, statement.SpeakerText));
    }

    [Fact]
    public void A_body_described_first_and_named_beside_it_speaks() =>
        Assert.Equal(["body:unity-front"], Facts("Chad's largest party, the Unity Front, said it would vote.")[0].Claim.Speakers);

    [Fact]
    public void Who_recalls_an_ambassador_says_nothing() => Assert.Empty(Statements("Peru recalled the ambassador."));

    [Fact]
    public void He_said_goes_on_with_the_person_the_sentence_before_is_about()
    {
        var facts = Facts("Kenyan Prime Minister Ana Ruiz spoke of a truce. Uganda's foreign minister, Peter Okello, turned down the offer. \"We will take nothing,\" he told a radio station.");

        Assert.Equal(["person:peter-okello"], facts[^1].Claim.Speakers);
    }

    [Fact]
    public void A_report_goes_on_behind_what_was_unfair() =>
        Assert.Contains(Statements("Opposition leader Ana Ruiz said the cabinet was too weak and called for an election."), statement => statement is { CueType: CueType.Demand, SpeakerText: "Opposition leader Ana Ruiz" });

    [Theory]
    [InlineData("India has not confirmed the strike.", true)]
    [InlineData("Peru did not say whether it would go.", true)]
    [InlineData("Chile declined to comment.", false)]
    [InlineData("India confirmed the strike.", false)]
    public void Who_has_not_confirmed_is_told_apart_from_who_confirmed(string text, bool isDenied) => Assert.Equal(isDenied, DeniedCues.IsDenied(Assert.Single(Statements(text))));

    [Fact]
    public void A_digest_is_not_spoken_by_the_countries_it_is_about()
    {
        var facts = Facts("MOLDOVA: Tiraspol asked for gas on Monday. Prime Minister Ana Ruiz replied that the government would wait.");

        Assert.DoesNotContain(facts, fact => fact.Claim.Cue == ":");
    }

    [Fact]
    public void Whom_somebody_blames_ends_at_the_semicolon() =>
        Assert.Contains(Statements("Chad blamed Niger; a general called a radio station."), statement => statement is { CueType: CueType.Accusation, Content: "Niger" });

    [Fact]
    public void A_thing_told_of_says_nothing() =>
        Assert.Contains(Statements("The ministry confirmed that there was a \"provisional arrangement\" but said Peru had promised to wait."), statement => statement is { Cue: "said", SpeakerText: "The ministry" });

    [Fact]
    public void Those_led_by_somebody_speak_for_themselves() =>
        Assert.DoesNotContain("person:ana-ruiz", Facts("Landowners led by Ana Ruiz oppose the licence. Ana Ruiz left.")[0].Claim.Speakers);

    [Fact]
    public void Behind_a_semicolon_the_narrator_goes_on() =>
        Assert.Contains(Statements("Peru said that the treaty was binding; Chile rejects the vote."), statement => statement.Cue == "said" && !statement.Content.Contains("Chile", StringComparison.Ordinal));

    [Fact]
    public void What_lies_behind_what_was_agreed_is_the_narrators() =>
        Assert.Contains(Statements("Ghana and Togo agreed to reopen the bridge, after two days of talks hosted by Benin."), statement => statement.Content == "to reopen the bridge" || statement.Content == "reopen the bridge");

    [Theory]
    [InlineData("The bishop called the raid \"theatre\" and left.", "the raid \"theatre\"")]
    [InlineData("The premier called the reliance on Cairo \"a grave mistake\", and sat down.", "the reliance on Cairo \"a grave mistake\"")]
    public void What_something_is_called_in_quotation_marks_goes_with_the_thing(string text, string content) =>
        Assert.Contains(Statements(text), statement => statement.CueType == CueType.Naming && statement.Content == content);

    [Theory]
    [InlineData("Chad’s Idriss Mahamat concurred, urging that “calm and patience” must prevail in the valley.")]
    [InlineData("The bishop agreed, insisting that “no child” should go hungry.")]
    public void A_quotation_behind_two_verbs_is_said_once(string text) => Assert.Single(Statements(text));

    [Fact]
    public void A_name_behind_a_rank_speaks()
    {
        var fact = Assert.Single(Facts("\"Such raids are wrong,\" the brigade's commander, Maj. Gen. Ana Ruiz, said in a statement."));

        Assert.Equal(["person:ana-ruiz"], fact.Claim.Speakers);
    }

    [Theory]
    [InlineData("One of them described the toll as \"far too high\".")]
    [InlineData("Two farmers said by radio that the market was closed.")]
    public void Some_of_those_not_named_are_anonymous(string text) => Assert.Equal(AttributionKind.Anonymous, Assert.Single(Facts(text)).Attribution.Kind);

    [Theory]
    [InlineData("Fighters backed by Chad entered the town.")]
    [InlineData("The cabinet, which is supported by Kenya, met on Friday.")]
    [InlineData("The envoy will travel to Quito to discuss the accord.")]
    [InlineData("The treaty enters into force after Togo agrees to leave the island.")]
    public void Backing_fighters_a_purpose_and_an_act_to_come_are_no_speech(string text) => Assert.Empty(Statements(text));

    [Theory]
    [InlineData("The abbot told the monthly meeting that the road must reopen.", "the road must reopen")]
    [InlineData("Sagal wrote before leaving Bosaso that the port was closed.", "the port was closed")]
    [InlineData("Some 900 nurses marched to demand that the governor resign.", "the governor resign")]
    public void What_is_said_may_hang_from_what_stands_between(string text, string content) =>
        Assert.Contains(Statements(text), statement => statement.Content == content);

    [Fact]
    public void It_says_goes_on_with_the_state_or_body_of_the_sentence_before() =>
        Assert.Equal(["UGA"], Assert.Single(Facts("Uganda sent surveyors in May. It says that they count elephants.")).Claim.Speakers);

    [Fact]
    public void Who_is_warned_is_named_without_the_warning() =>
        Assert.Equal("voters", Assert.Single(Statements("The minister is warning voters that a strike would close the port.")).AddresseeText);

    [Fact]
    public void What_is_said_after_a_denial_is_no_part_of_the_denial() =>
        Assert.Contains(Statements("The ministry denied it had threatened to expel the monitors and said it supports their work."), statement => statement.Content == "it had threatened to expel the monitors");

    private static IEnumerable<Statement> Statements(string text) => Facts(text).Select(fact => fact.Claim);

    private static List<Fact<Statement>> Facts(string text) => [.. new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Statement>>()];
}
