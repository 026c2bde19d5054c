using System.Collections.Immutable;
using Parley.Coding;
using Parley.Coding.Actors;
using Parley.Coding.Conditions;
using Parley.Coding.Positions;
using Parley.Tests.Coding.Events;

namespace Parley.Tests.Coding.Positions;

public sealed class PositionFinderTests
{
    private static readonly ActorFinder Actors = new();

    // Holder, stance, type, issue, strength.
    [Theory]
    [InlineData("Sudan's army demands the full withdrawal of the militia from Khartoum.", "SDN For Demand withdraw/militia full")]
    [InlineData("The African Union urged both sides to accept the truce.", "org:AU For Demand ceasefire/-")]
    [InlineData("Kenya called on Rwanda to pull out thousands of troops.", "KEN For Demand withdraw/troops/RWA thousands >RWA")]
    [InlineData("Nicosia rejects a two-state solution.", "CYP Against Rejection resolve/-")]
    [InlineData("Ankara supports the resumption of talks on Cyprus.", "TUR For Support resume/talks")]
    [InlineData("Serbia refuses to recognise Kosovo.", "SRB Against Rejection recognise/XKX/SRB")]
    [InlineData("Ethiopia is ready to resume talks with Sudan over the dam.", "ETH For Offer resume/talks/ETH")]
    [InlineData("Egypt warned against the filling of the dam.", "EGY Against Warning filling/dam")]
    [InlineData("The UN envoy voiced deep concern over the shelling of Goma.", "org:UN Against Concern attack/goma deep")]
    [InlineData("Colombia is committed to implementing the peace accord.", "COL For Commitment implement/agreement")]
    [InlineData("The ELN vowed to continue its attacks.", "grp:eln For Commitment attack/-/grp:eln")]
    [InlineData("Thailand expressed its opposition to sanctions on Myanmar.", "THA Against Rejection sanction/MMR")]
    [InlineData("ASEAN reiterated its call for the release of political prisoners.", "org:ASEAN For Demand release/prisoners")]
    [InlineData("Bangladesh's priority is the safe return of the Rohingya.", "BGD For Priority return/rohingya")]
    [InlineData("Greece has been a staunch advocate of the reunification of Cyprus.", "GRC For Support reunification/CYP staunch")]
    [InlineData("Uganda remains open to talks with the rebels.", "UGA Open Offer talk/rebel/UGA")]
    [InlineData("Hungary has an interest in maintaining trade with Serbia.", "HUN For Interest preserve/trade/HUN")]
    [InlineData("Morocco does not support a referendum in Western Sahara.", "MAR Against Rejection hold_election/ESH")]
    [InlineData("Algeria supports the call for a referendum.", "DZA For Support hold_election/-")]
    [InlineData("Chad turned down the offer of mediation.", "TCD Against Rejection mediation/-")]
    [InlineData("Nigeria appealed to Niger to reopen the border.", "NGA For Demand open/border/NER >NER")]
    [InlineData("The Polisario Front called the plan a sham.", "grp:polisario Against Rejection plan/-")]
    public void A_side_taken_has_its_holder_its_manner_and_its_issue(string text, string expected) => Assert.Equal(expected, Told(text));

    [Fact]
    public void Two_sides_of_one_sentence_are_two_positions() =>
        Assert.Equal("CHN Against Rejection sanction/MMR & CHN For Support talk/-", Told("China opposes sanctions on Myanmar and supports dialogue."));

    [Theory]
    [InlineData("If Armenia accepts the map, the border will open.")]
    [InlineData("Officials asked whether Georgia supports the plan.")]
    [InlineData("Eritrea dropped its objection to the pipeline.")]
    [InlineData("She offered him tea.")]
    [InlineData("The bridge supports heavy trucks.")]
    [InlineData("Ghana declined to comment.")]
    [InlineData("The delegates could not agree on an agenda.")]
    public void Nobody_takes_a_side_in_a_condition_a_question_or_with_a_thing(string text) => Assert.Equal("", Told(text));

    [Fact]
    public void What_depends_on_something_is_held_on_a_condition() =>
        Assert.Equal("SRB Conditional Rejection recognise/XKX/SRB & SRB For Demand form/association", Told("Serbia refuses to recognise Kosovo until the association of municipalities is formed."));

    [Fact]
    public void A_demand_for_something_else_tells_a_position_on_both() =>
        Assert.Equal("COL Conditional Demand talk/- & COL For Demand release/hostages all", Told("Bogota demands the release of all hostages for peace talks to begin."));

    [Fact]
    public void What_must_come_first_is_asked_for() =>
        Assert.Equal("The rebels For Demand release/leader & The rebels Conditional Demand disarm/-", Told("The rebels will not disarm unless the government frees their leaders."));

    [Fact]
    public void What_a_speaker_will_not_do_is_refused()
    {
        var parsed = Trees.Of("The Arakan Army said that it will not leave Sittwe.");
        var (actors, mentions) = Actors.Find(parsed);

        var claim = Assert.Single(new PositionFinder().Find(parsed, mentions, new Parley.Coding.Statements.StatementFinder().Find(parsed, actors, mentions, []), [])).Claim;

        Assert.Equal((PositionStance.Against, PositionType.Rejection, "withdraw"), (claim.Stance, claim.Type, claim.Content.Act));
        Assert.Equal(["grp:arakan-army"], claim.Holders);
    }

    [Fact]
    public void The_word_of_stance_what_it_is_taken_on_and_the_holder_point_into_the_text()
    {
        var fact = Assert.Single(Find("Nicosia rejects a two-state solution."));

        Assert.Equal(["Nicosia", "rejects", "a two-state solution"], fact.Support.Select(item => item.Evidence.Quote));
        Assert.Equal([SupportRole.Holder, SupportRole.Cue, SupportRole.Content], fact.Support.Select(item => item.Role));
    }

    [Fact]
    public void A_document_without_trees_has_no_positions() =>
        Assert.Empty(new PositionFinder().Find(Parley.Tests.Language.Texts.Parse("Peru rejects the plan."), [], [], []));

    private static ImmutableArray<Fact<Position>> Find(string text)
    {
        var parsed = Trees.Of(text);
        var mentions = Actors.Find(parsed).Mentions;
        return new PositionFinder().Find(parsed, mentions, [], new ConditionFinder().Find(parsed, mentions, []));
    }

    private static string Told(string text) => string.Join(" & ", Find(text).Select(fact => string.Join(' ', Parts(fact.Claim))));

    private static IEnumerable<string> Parts(Position claim)
    {
        yield return claim.Holders.IsEmpty ? claim.HolderText ?? "-" : string.Join('+', claim.Holders);
        yield return $"{claim.Stance} {claim.Type} {claim.Content.Issue}";
        if (claim.Strength is { } strength)
            yield return strength;
        if (!claim.Addressees.IsEmpty)
            yield return ">" + string.Join('+', claim.Addressees);
    }
}
