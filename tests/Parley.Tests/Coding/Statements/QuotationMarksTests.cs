using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Statements;

/// <summary>Quotation marks as scrapers leave them: no speaker is invented, and where none is told the statement stands with an unknown one.</summary>
public sealed class QuotationMarksTests
{
    [Fact]
    public void A_quotation_of_ten_paragraphs_is_one_statement_of_its_one_speaker()
    {
        var paragraphs = Enumerable.Range(1, 10).Select(i => $"“Well number {i} has run dry and nobody has come to mend it.");
        var facts = Facts("Amina Deng said: " + string.Join("\n\n", paragraphs) + "”\n\nThe council met on Friday.");

        var fact = Assert.Single(facts);
        Assert.Equal(["person:amina-deng"], fact.Claim.Speakers);
        Assert.Equal(10, fact.Support.Count(item => item.Role == SupportRole.Content));
    }

    [Fact]
    public void A_page_of_nothing_but_quotations_has_no_speaker()
    {
        var facts = Facts("“The bridge must be rebuilt.”\n\n“We have waited for nine years.”\n\n“Nobody in the capital listens to us.”");

        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.Equal((AttributionKind.Unknown, 0), (fact.Attribution.Kind, fact.Claim.Speakers.Length)));
    }

    [Theory]
    [InlineData("The \"reformers\" met again in the old mill.")]
    [InlineData("The ‘experts’ left the valley on Friday.")]
    [InlineData("She sang “Bread and Roses” at the rally.")]
    [InlineData("His novel “The Salt Road” won a prize.")]
    [InlineData("The general's so-called “safe zone” was mined.")]
    public void Scare_quotes_and_titles_are_no_speech(string text) => Assert.Empty(Facts(text));

    [Theory]
    [InlineData("“We will wait, the elder said. The road stayed shut.")]
    [InlineData("We will wait,” the elder said. The road stayed shut.")]
    [InlineData("\"We will wait,” the elder said. The road stayed shut.")]
    [InlineData("«We will wait,\" the elder said. The road stayed shut.")]
    public void Unbalanced_and_mixed_marks_leave_the_next_sentence_alone(string text) =>
        Assert.All(Facts(text), fact => Assert.DoesNotContain("road stayed", fact.Claim.Content, StringComparison.Ordinal));

    [Fact]
    public void A_quotation_left_open_does_not_go_on_in_the_next_document()
    {
        var first = Facts("Luis Prada said: “The ferry will sail.");
        var second = Facts("“Nobody will sail,” Amina Deng said.");

        Assert.All(first, fact => Assert.DoesNotContain("Nobody", fact.Claim.Content, StringComparison.Ordinal));
        Assert.Equal(["person:amina-deng"], Assert.Single(second).Claim.Speakers);
    }

    private static List<Fact<Statement>> Facts(string text) => [.. new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Statement>>()];
}
