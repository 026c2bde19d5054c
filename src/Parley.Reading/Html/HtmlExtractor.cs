using AngleSharp.Html.Parser;

namespace Parley.Reading.Html;

/// <summary>From a web page to the text of its article, with what the page says about itself.</summary>
public static class HtmlExtractor
{
    /// <param name="html">The decoded page.</param>
    /// <param name="address">Where the page was read; its own canonical address goes into the metadata.</param>
    public static ExtractedText Extract(string html, string address)
    {
        var page = new HtmlParser().ParseDocument(NestingLimiter.Limit(html));
        var pieces = PageWalker.Walk(page.Body!);
        var (kept, article) = ArticleRegion.Find(page, pieces);
        return new PageAssembler(pieces, kept).Build(address, new ArticleMetadata { Title = article.Title });
    }
}
