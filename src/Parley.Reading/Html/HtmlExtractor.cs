using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Parley.Reading.Html;

/// <summary>From a web page to the text of its article, with what the page says about itself.</summary>
/// <remarks>
/// The text is all a reader of the page sees, in the order of the page, in blocks parted by blank lines.
/// The article's blocks have their kind; the others carry the reason why they are not the article's.
/// </remarks>
public static class HtmlExtractor
{
    /// <summary>Above this the article finder, whose time grows faster than the page, is not asked.</summary>
    private const int MostPieces = 40_000;

    /// <param name="html">The decoded page; broken, cut off and endlessly nested pages are read as far as they go.</param>
    /// <param name="address">Where the page was read; its own canonical address goes into the metadata.</param>
    public static ExtractedText Extract(string html, string address)
    {
        var page = new HtmlParser().ParseDocument(NestingLimiter.Limit(html));
        var metadata = PageMetadata.Read(page, address);
        if (page.Body is not { } body)
            return new ExtractedText(address, "", [], metadata);
        var pieces = PageWalker.Walk(body);
        var (kept, title, byline) = FindArticle(page, pieces);
        metadata = metadata with { Title = title ?? metadata.Title, Byline = metadata.Byline ?? byline };
        return new PageAssembler(pieces, FurnitureWithin.Judge(pieces, kept)).Build(address, metadata);
    }

    private static (bool[] Kept, string? Title, string? Byline) FindArticle(IHtmlDocument page, ImmutableArray<PagePiece> pieces)
    {
        if (pieces.Length > MostPieces)
            return (ProseRegion.Find(pieces), page.Title, null);
        var (kept, article) = ArticleRegion.Find(page, pieces);
        var title = string.IsNullOrWhiteSpace(article.Title) ? null : PageMetadata.Tidy(article.Title);
        return (kept.Contains(true) ? kept : ProseRegion.Find(pieces), title, PageMetadata.AuthorOf(article.Byline));
    }
}
