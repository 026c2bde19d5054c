using Parley.Coding.Dates;
using Parley.Language.Parsing;
using Parley.Reading;
using Parley.Tests.Language;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Dates;

/// <summary>Which way a month without a year looks, where the tags of the words decide it. The reports are of 20 January 2025.</summary>
public sealed class TenseOfTheClauseTests
{
    private static readonly DateFinder Finder = new();

    [Theory]
    [InlineData("Under the truce brokered by Kenya in November, rebel units were to leave within 60 days.", "2024-11")]
    [InlineData("The president promised us in November that he would not sell the port.", "2024-11")]
    [InlineData("Kenya has not sent the men it promised in November.", "2024-11")]
    [InlineData("The two sides pledged to uphold the truce that Oman brokered in November.", "2024-11")]
    [InlineData("The accord signed by both ministers in March will be reviewed.", "2024-03")]
    public void What_a_participle_or_a_promise_dates_has_been(string text, string expected) => Assert.Equal(expected, Month(text));

    [Theory]
    [InlineData("The president promised to open the port in November.", "2025-11")]
    [InlineData("The mediators have put off the next round from October to November.", "2025-10")]
    [InlineData("The talks will be held in Nairobi in November.", "2025-11")]
    public void What_is_promised_or_planned_for_a_month_is_still_to_come(string text, string expected) => Assert.Equal(expected, Month(text));

    private static string Month(string text)
    {
        var plain = Texts.Document(text);
        var published = new PublicationDate(new DateOnly(2025, 1, 20), "20 January 2025", PublicationDateBasis.Given);
        var document = new Document(plain.Address, plain.Text, plain.Parts, plain.Map, ArticleMetadata.None with { Published = published });

        return Finder.Find(new EnglishPipeline(Shipped.Model).Parse(document))[0].Claim.Edtf;
    }
}
