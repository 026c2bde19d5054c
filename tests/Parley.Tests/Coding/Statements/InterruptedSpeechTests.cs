using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Statements;

public sealed class InterruptedSpeechTests
{
    [Theory]
    [InlineData("If the raids stopped for a month, Ana Ruiz said, the envoys could return.", "If the raids stopped for a month … the envoys could return")]
    [InlineData("Lima would sign, Ana Ruiz said, only after the last hostage was home.", "Lima would sign … only after the last hostage was home")]
    [InlineData("There would be no deal with the miners, the union's president, Ana Ruiz, declared on Friday, unless wages rose.", "There would be no deal with the miners … unless wages rose")]
    [InlineData("The road, says Ana Ruiz, is mined.", "The road … is mined")]
    public void Speech_goes_on_behind_the_report_that_interrupts_it(string text, string content) => Assert.Contains(Statements(text), said => said == ("Ana Ruiz", content));

    [Theory]
    [InlineData("The ferry will sail on Monday, Ana Ruiz, deputy head of the port authority, told reporters in Mombasa.", "The ferry will sail on Monday")]
    [InlineData("The party was ready to talk, Ana Ruiz, who leads the opposition bloc, said on Thursday.", "The party was ready to talk")]
    [InlineData("The elders want the well declared neutral ground, Ana Ruiz, their lawyer, said.", "The elders want the well declared neutral ground")]
    [InlineData("No treaty will last without the herders, warns Ana Ruiz, who trades in Gao.", "No treaty will last without the herders")]
    public void Whoever_is_described_beside_the_report_speaks(string text, string content) => Assert.Contains(Statements(text), said => said == ("Ana Ruiz", content));

    [Theory]
    [InlineData("The carmaker Nutra warned that it would close the plant.", "The carmaker Nutra")]
    [InlineData("Two bridges were closed, according to Peru's coordination headquarters for ferries.", "Peru's coordination headquarters for ferries")]
    [InlineData("The army never liked it, admits a retired general who sat in Accra.", "a retired general")]
    public void A_firm_a_headquarters_and_a_retired_officer_speak(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Statement>>()).Claim.SpeakerText);

    [Fact]
    public void He_said_goes_on_with_whoever_spoke_in_the_sentence_before()
    {
        var facts = new DocumentCoder().Code(Shipped.Parse("Juan Cruz met the envoys on Monday. A negotiator for the rebels called the map a joke. The rebels would leave the valley, he said.")).Facts.OfType<Fact<Statement>>().ToList();

        Assert.All(facts, fact => Assert.Empty(fact.Claim.Speakers));
        Assert.Contains(facts, fact => fact.Claim.Content == "The rebels would leave the valley");
    }

    [Theory]
    [InlineData("Peru called it a lie.", "it a lie")]
    [InlineData("Peru called this slander.", "this slander")]
    public void What_this_is_called_is_said(string text, string content) => Assert.Equal(content, Assert.Single(Statements(text)).Content);

    private static List<(string Speaker, string Content)> Statements(string text) =>
    [
        .. new DocumentCoder().Code(Shipped.Parse(text)) is var coded ? coded.Facts.OfType<Fact<Statement>>().Select(fact => (string.Join('+', fact.Claim.Speakers.Select(id => coded.Actors.Single(actor => actor.Id == id).Name)), fact.Claim.Content)) : [],
    ];
}
