using Parley.Reading.Html;

namespace Parley.Tests.Reading.Html;

public sealed class HtmlExtractorTests
{
    [Fact]
    public void The_article_is_kept_and_the_frame_around_it_has_its_reason()
    {
        var page = HtmlExtractor.Extract(SampleFiles.Html, "https://nile.example/1");

        var kept = page.Blocks.Where(block => block.Drop is null).Select(block => block.Span.Of(page.Text)).ToList();
        Assert.Contains(SampleFiles.First, kept);
        Assert.Contains(SampleFiles.Second, kept);
        Assert.DoesNotContain(kept, text => text.Contains("Home", StringComparison.Ordinal) || text.Contains("Copyright", StringComparison.Ordinal));
        Assert.Contains(page.Blocks, block => block.Drop is not null && block.Span.Of(page.Text).Contains("Copyright", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_tells_its_title_outlet_day_and_language()
    {
        var said = HtmlExtractor.Extract(SampleFiles.Html, "https://nile.example/1").Metadata;

        Assert.Equal((SampleFiles.Title, "Nile Gazette", "en"), (said.Title, said.Outlet, said.Language));
        Assert.Equal(new DateOnly(2024, 2, 5), said.Published?.Day);
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-06-01","author":{"name":"Ana Reyes"},"publisher":{"name":"El Faro"}}</script>""")]
    [InlineData("""<script type="application/ld+json">[{"@graph":[{"@type":["Article"],"datePublished":"2023-06-01T10:00:00-06:00","author":["Ana Reyes"],"publisher":{"name":"El Faro"}}]}]</script>""")]
    public void Linked_data_is_read_however_it_is_wrapped(string script)
    {
        var said = HtmlExtractor.Extract($"<html><head>{script}</head><body><p>{SampleFiles.First}</p><p>{SampleFiles.Second}</p></body></html>", "p.html").Metadata;

        Assert.Equal((new DateOnly(2023, 6, 1), "Ana Reyes", "El Faro"), (said.Published!.Day, said.Byline, said.Outlet));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<html>")]
    [InlineData("<body><p>")]
    [InlineData("<!-- never closed")]
    [InlineData("<script>never closed <p>text</p>")]
    [InlineData("<table><td><p>Half a <b>table")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\": [[[[ </script><p>text</p>")]
    public void Broken_markup_is_read_as_far_as_it_goes(string html) => Assert.NotNull(HtmlExtractor.Extract(html, "p.html").Text);

    [Fact]
    public void Text_below_100000_open_elements_is_still_found()
    {
        var page = HtmlExtractor.Extract(string.Concat(Enumerable.Repeat("<div><span>", 50_000)) + $"<p>{SampleFiles.First}</p>", "deep.html");

        Assert.Contains("Abyei", page.Text, StringComparison.Ordinal);
    }
}
