using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Statements;

public sealed class SaidAndMeasuredTests
{
    [Theory]
    [InlineData("\"We will stay as long as the villagers ask us to,\" the colonel told reporters.")]
    [InlineData("The convoy will leave as soon as the elders ask.")]
    public void How_long_something_lasts_is_said_by_nobody_in_the_clause_that_measures_it(string text) =>
        Assert.DoesNotContain(Statements(text), statement => statement.Cue == "ask");

    [Fact]
    public void What_stands_beside_as_somebody_says_is_said_by_them() =>
        Assert.Contains(Statements("The bridge was mined, as the villagers said."), statement => statement.SpeakerText == "the villagers" && statement.Content.Contains("bridge was mined", StringComparison.Ordinal));

    [Theory]
    [InlineData("Not everyone in Accra wants a second vote.")]
    [InlineData("Nobody in the valley believes that the dam is safe.")]
    [InlineData("The ship entered the strait without asking permission.")]
    public void What_nobody_says_is_no_statement(string text) => Assert.Empty(Statements(text));

    [Fact]
    public void What_a_relative_clause_takes_up_stands_for_its_pronoun() =>
        Assert.Equal("measures … to block", Assert.Single(Statements("The bloc is preparing a package of measures that Lima threatens to block.")).Content);

    [Fact]
    public void A_second_quotation_goes_on_behind_a_speaker_with_a_clause_of_its_own()
    {
        var statement = Assert.Single(Statements("\"My son is on no list,\" said Lucia Paz, whose son, a marine, vanished in May. \"They must tell us where he is.\""));

        Assert.Equal("Lucia Paz", statement.SpeakerText);
        Assert.EndsWith("They must tell us where he is.", statement.Content, StringComparison.Ordinal);
    }

    private static IEnumerable<Statement> Statements(string text) => new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Statement>>().Select(fact => fact.Claim);
}
