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

    private static IEnumerable<Statement> Statements(string text) => new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Statement>>().Select(fact => fact.Claim);
}
