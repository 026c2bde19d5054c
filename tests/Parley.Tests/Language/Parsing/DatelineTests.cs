namespace Parley.Tests.Language.Parsing;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("TUMACO, Colombia (August 2024) -- A league of three unions is ready to talk.", "ready")]
    [InlineData("LIMA, Oct 24 2023 (Tuesday) — Peru and Chile have settled most articles of a treaty.", "settled")]
    public void The_report_and_not_its_dateline_governs_the_sentence(string text, string root)
    {
        var parsed = Shipped.Parse(text);

        Assert.Equal(root, parsed.Tokens.Single(token => token.Deprel == "root").Form);
        Assert.DoesNotContain(parsed.Tokens, token => token.Index < 4 && token.Deprel.StartsWith("nsubj", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dash_later_in_the_sentence_ends_no_dateline() =>
        Assert.Equal("signed", Shipped.Parse("NATO members signed the pact - and left.").Tokens.Single(token => token.Deprel == "root").Form);
}
