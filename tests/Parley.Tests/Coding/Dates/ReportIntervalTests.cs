using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Language.Parsing;
using Parley.Reading;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Dates;

public sealed class ReportIntervalTests
{
    [Fact]
    public void A_report_without_a_day_on_a_president_elect_was_written_in_the_year_before_that_president() =>
        Assert.Equal("2024-01-20/2025-01-20", Assert.Single(Inferred("Officials in Lima await the plans of President-elect Donald Trump.")).Claim.Edtf);

    [Theory]
    [InlineData("Officials in Lima await the plans of President Donald Trump.")]
    [InlineData("On 3 March 2024 officials in Lima awaited the plans of President-elect Donald Trump.")]
    [InlineData("Officials in Lima await the plans of President-elect Rosa Quispe.")]
    public void A_president_a_day_in_the_text_and_somebody_unknown_infer_nothing(string text) => Assert.Empty(Inferred(text));

    [Theory]
    [InlineData("Sept 21", null)]
    [InlineData("Feb. 7", "2023-02-04")]
    [InlineData("Sept 21, 2024", "2023-02-04")]
    public void Where_the_head_has_a_day_without_a_year_no_other_day_of_the_text_stands_for_it(string written, string? saturday)
    {
        const string Text = "Rebels in Chad released a pilot on Saturday. He was abducted on Feb. 7, 2023.";
        var plain = Parley.Tests.Language.Texts.Document(Text);
        var document = new Document(plain.Address, plain.Text, plain.Parts, plain.Map, ArticleMetadata.None) { Dateline = new Parley.Reading.Dateline(new TextSpan(0, 1), written, "Lima", written, null) };
        var dates = new DocumentCoder().Code(new EnglishPipeline(Shipped.Model).Parse(document)).Facts.OfType<Fact<DatedPhrase>>();

        Assert.Equal(saturday, dates.FirstOrDefault(fact => fact.Coder.Rule.EndsWith("-inferred", StringComparison.Ordinal))?.Claim.Edtf);
    }

    private static IEnumerable<Fact<DatedPhrase>> Inferred(string text) =>
        new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<DatedPhrase>>().Where(fact => fact.Coder.Rule == "report-inferred");
}
