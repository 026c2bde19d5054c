using Parley.Reading.Pdf;

namespace Parley.Tests.Reading.Pdf;

public sealed class PdfExtractorTests
{
    [Fact]
    public void Lines_of_a_block_are_one_paragraph_and_blocks_are_parted()
    {
        var text = PdfExtractor.Extract(SampleFiles.Pdf, "r.pdf").Text!.Text;

        var blocks = text.Split("\n\n");
        Assert.Equal(3, blocks.Length);
        Assert.Equal(SampleFiles.Title, blocks[0]);
        Assert.Contains("South Sudan returned to Juba", blocks[1].ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_that_asks_for_a_password_says_so() => Assert.Equal("PLY0111", PdfExtractor.Extract(SampleFiles.EncryptedPdf, "secret.pdf").Problem!.Code);

    [Fact]
    public void A_PDF_cut_in_the_middle_is_a_problem_or_read_as_far_as_it_goes()
    {
        var whole = SampleFiles.Pdf;
        for (var length = 0; length < whole.Length; length += Math.Max(1, whole.Length / 40))
        {
            var found = PdfExtractor.Extract(whole[..length], "cut.pdf");

            Assert.True(found.Text is not null || found.Problem!.Code is "PLY0111" or "PLY0112" or "PLY0118", found.Problem?.ToString());
        }
    }

    [Fact]
    public void What_repeats_at_the_edge_of_the_pages_is_left_out()
    {
        string[][] pages = [["Nile Gazette — page 1", "The talks began.", "Printed in Juba"], ["Nile Gazette — page 2", "The talks ended.", "Printed in Juba"]];

        Assert.Equal(["The talks began.", "The talks ended."], RunningLines.Remove(pages).SelectMany(page => page));
    }

    [Theory]
    [InlineData("D:20241112140500+03'00'", "2024-11-12")]
    [InlineData("20240131", "2024-01-31")]
    [InlineData("D:20241399", null)]
    [InlineData("yesterday", null)]
    [InlineData(null, null)]
    public void A_day_is_read_as_PDF_writes_it(string? field, string? day) =>
        Assert.Equal(day, PdfDate.Day(field)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
