using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Statements;

namespace Parley.Tests.Analysis.Graph.Statements;

public sealed class StatementTests
{
    [Theory]
    [InlineData("1", 0b001, true)]
    [InlineData("-1", 0b001, false)]
    [InlineData("--1", 0b001, true)]
    [InlineData("1 & -2", 0b001, true)]
    [InlineData("1 & 2 | 3", 0b100, true)]
    [InlineData("1 & (2 | 3)", 0b100, false)]
    [InlineData("1 IF 2", 0b000, true)]
    [InlineData("1 IF 2", 0b010, false)]
    [InlineData("1 IFF 2", 0b000, true)]
    [InlineData("1 IFF 2", 0b010, false)]
    [InlineData("1 | 3 IF 2", 0b010, false)]
    [InlineData("(1 IF 2) & 3", 0b100, true)]
    public void A_statement_is_true_where_its_operators_say(string text, ulong state, bool expected)
    {
        var statement = Statement.Parse(text, 3);

        Assert.Equal(expected, statement.IsTrue(state));
    }

    [Theory]
    [InlineData("", "PLY0805", "character 1")]
    [InlineData("1 &", "PLY0805", "character 4")]
    [InlineData("1 2", "PLY0805", "character 3")]
    [InlineData("(1 | 2", "PLY0805", "')'")]
    [InlineData("1 IF 2 IF 3", "PLY0805", "character 8")]
    [InlineData("4", "PLY0804", "option 4")]
    [InlineData("0", "PLY0804", "1 to 3")]
    [InlineData("99999999999", "PLY0804", "1 to 3")]
    public void A_statement_that_breaks_the_grammar_tells_where(string text, string code, string told)
    {
        var error = Assert.Throws<ModelException>(() => Statement.Parse(text, 3));

        Assert.Equal(code, error.Problem.Code);
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_parentheses_are_refused_in_words()
    {
        var error = Assert.Throws<ModelException>(() => Statement.Parse(new string('(', 10_000) + "1", 3));

        Assert.Equal("PLY0805", error.Problem.Code);
    }

    [Fact]
    public void Options_can_be_named_by_words_and_in_quotation_marks()
    {
        string[] names = ["Blockade", "Release water"];

        var statement = Statement.Parse("Blockade & -\"Release water\" IF 2", 2, name => Array.IndexOf(names, name) is >= 0 and var place ? place : null);

        Assert.Equal("1 & -2 IF 2", statement.ToString());
    }

    [Fact]
    public void What_a_statement_writes_reads_back_as_the_same_statement()
    {
        var random = new Random(20);
        for (var round = 0; round < 300; round++)
        {
            var statement = Generate(random, 4);

            var again = Statement.Parse(statement.ToString(), 5);

            for (var state = 0UL; state < 32; state++)
                Assert.Equal(statement.IsTrue(state), again.IsTrue(state));
        }
    }

    [Fact]
    public void A_truth_told_early_holds_for_every_state_that_follows()
    {
        var random = new Random(21);
        for (var round = 0; round < 300; round++)
        {
            var statement = Generate(random, 4);
            var known = (ulong)random.Next(32);
            var state = (ulong)random.Next(32) & known;

            if (statement.Truth(state, known) is { } truth)
                Assert.All(Enumerable.Range(0, 32), rest => Assert.Equal(truth, statement.IsTrue(state | (ulong)rest & ~known)));
        }
    }

    internal static Statement Generate(Random random, int depth) => depth == 0 ? Statement.OfOption(random.Next(5)) : random.Next(6) switch
    {
        0 => Statement.OfOption(random.Next(5)),
        1 => Statement.Not(Generate(random, depth - 1)),
        2 => Statement.And(Generate(random, depth - 1), Generate(random, depth - 1)),
        3 => Statement.Or(Generate(random, depth - 1), Generate(random, depth - 1), Generate(random, depth - 1)),
        4 => Statement.If(Generate(random, depth - 1), Generate(random, depth - 1)),
        _ => Statement.Iff(Generate(random, depth - 1), Generate(random, depth - 1)),
    };
}
