using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Language.Trees;

public sealed class ThatlessClauseTests
{
    [Theory]
    [InlineData("Benin said on Thursday it would not withdraw its boats from the delta until Togo recognises the chart.", "withdraw")]
    [InlineData("Talks between Benin and Togo ended on Saturday without a deal, Ghana's foreign ministry said.", "ended")]
    public void What_is_said_hangs_below_the_saying_of_it(string text, string told)
    {
        var parsed = Shipped.Parse(text);
        var clause = parsed.Tokens.Single(token => token.Form == told);

        Assert.Equal("said", parsed.Tokens[clause.Head].Form);
        Assert.Contains(parsed.Tokens, token => token.Head == clause.Index && token.Deprel == "nsubj");
    }

    [Fact]
    public void Each_of_two_reports_tells_its_own_clause()
    {
        var parsed = Shipped.Parse("Benin said on Thursday it would stay in the delta until Togo signs, and Togo said it would sign only after the boats leave.");

        Assert.All(parsed.Tokens.Where(token => token.Form == "said"), said => Assert.Contains(parsed.Tokens, token => token.Head == said.Index && token.Deprel == "ccomp"));
    }
}
