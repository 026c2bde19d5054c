using Parley.Language;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Language.Trees;

public sealed class ReportRepairTests
{
    [Theory]
    [InlineData("The farmers will let tankers pass if the police lift the blockade, Amina Diallo, a spokeswoman for the union, said by telephone.", "Amina", "let")]
    [InlineData("On Friday a mortar round on a school in Tumaco killed three teachers, a nurse and two neighbours said.", "nurse", "killed")]
    [InlineData("Borduria will not reopen the crossing until the last mine is cleared, said Ana Petrovic, head of its customs.", "Ana", "reopen")]
    public void A_report_after_what_it_tells_has_its_speaker_for_subject(string text, string speaker, string told)
    {
        var parsed = Shipped.Parse(text);
        var said = parsed.Tokens.Single(token => token.Form == "said");

        Assert.Equal(said.Index, parsed.Tokens.Single(token => token.Form == speaker).Head);
        Assert.Contains(told, said.Head == Token.NoHead ? Below(parsed, said.Index) : [parsed.Tokens[said.Head].Form]);
    }

    [Theory]
    [InlineData("The next round has been put off, two envoys said; no other day was named.", "named")]
    [InlineData("By dawn they had left, two herders said, and Omar Bello, the mayor, explained that the well was dry.", "explained")]
    public void What_follows_a_report_without_a_link_is_not_told_by_it(string text, string other) =>
        Assert.NotEqual("ccomp", Shipped.Parse(text).Tokens.Single(token => token.Form == other).Deprel);

    [Fact]
    public void A_condition_after_he_said_goes_on_with_the_clause_before()
    {
        var parsed = Shipped.Parse("The lease could be renewed in May, he said, as long as both towns pay.");
        var tree = new SyntaxTree(parsed, parsed.Sentences[0]);

        Assert.DoesNotContain(tree.Ancestors(parsed.Tokens.Single(token => token.Form == "pay").Index), token => tree[token].Form == "said");
    }

    [Theory]
    [InlineData("Members will return, she said, but the blockade stays.", "stays", "return")]
    [InlineData("The bridge would be reopened, the governor told state radio, as soon as the shelling ended.", "ended", "reopened")]
    public void What_stands_round_a_report_belongs_to_the_clause_it_interrupts(string text, string other, string clause)
    {
        var parsed = Shipped.Parse(text);
        var above = new SyntaxTree(parsed, parsed.Sentences[0]).Ancestors(parsed.Tokens.Single(token => token.Form == other).Index).Select(token => parsed.Tokens[token].Form).ToList();

        Assert.Contains(clause, above);
        Assert.DoesNotContain(above.TakeWhile(form => form != clause), form => form is "said" or "told");
    }

    [Fact]
    public void A_condition_before_a_report_is_one_of_the_clause_behind_it()
    {
        var parsed = Shipped.Parse("If the rain stops, the captain said, the ferry will leave.");

        Assert.Equal("leave", parsed.Tokens[parsed.Tokens.Single(token => token.Form == "stops").Head].Form);
    }

    [Fact]
    public void A_name_with_a_hyphen_is_one_phrase()
    {
        var parsed = Shipped.Parse("The SPLM-IO announced that it would leave the talks.");

        Assert.Single(parsed.Tokens, token => token.Deprel == "nsubj" && parsed.Tokens[token.Head].Form == "announced");
    }

    [Theory]
    [InlineData("The minister said the ferry had sunk.")]
    [InlineData("On Monday, the captain said, the ferry will leave.")]
    [InlineData("The plan, which the bishop said would fail, was dropped.")]
    public void Other_reports_keep_what_they_tell(string text)
    {
        var said = Shipped.Parse(text).Tokens.Single(token => token.Form == "said");

        Assert.NotEqual(Token.NoHead, said.Index);
        Assert.Contains(Shipped.Parse(text).Tokens, token => token.Head == said.Index && token.Deprel.StartsWith("nsubj", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Below(ParsedDocument parsed, int head) =>
        new SyntaxTree(parsed, parsed.Sentences[0]).Subtree(head).Select(token => parsed.Tokens[token].Form);
}
