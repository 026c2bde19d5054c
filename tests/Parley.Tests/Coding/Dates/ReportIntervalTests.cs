using Parley.Coding;
using Parley.Coding.Assembly;
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

    private static IEnumerable<Fact<DatedPhrase>> Inferred(string text) =>
        new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<DatedPhrase>>().Where(fact => fact.Coder.Rule == "report-inferred");
}
