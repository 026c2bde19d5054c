using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using Parley.Reading.Html;

namespace Parley.Reading.Feeds;

/// <summary>The entries of an RSS 2.0 or Atom 1.0 feed, as far as they carry text.</summary>
public static class FeedReader
{
    private const string ContentNamespace = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    // White space between elements would come out of the mended document as text, which the feed library does not expect.
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 0, IgnoreWhitespace = true };

    /// <param name="address">Name of the file; an entry's address is its own link, else the file's with "#" and its number.</param>
    public static IReadOnlyList<Extraction> Read(string xml, string address)
    {
        SyndicationFeed feed;
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), Safe);
            using var mended = FeedDates.Mend(XDocument.Load(reader)).CreateReader();
            feed = SyndicationFeed.Load(mended);
        }
        catch (Exception reason) when (reason is XmlException or FormatException or NotSupportedException or ArgumentException)
        {
            return [ReadProblems.BadFeed(address, reason.Message.Split('\n')[0])];
        }

        var outlet = Words(feed.Title);
        var found = feed.Items.Select((item, index) => Entry(item, outlet, feed.Language, $"{address}#{index + 1}")).ToList();
        return found.Count == 0 ? [ReadProblems.Empty(address)] : found;
    }

    private static Extraction Entry(SyndicationItem item, string? outlet, string? language, string where)
    {
        if (Content(item) is not { } content || string.IsNullOrWhiteSpace(content))
            return ReadProblems.Empty(where);
        var link = item.Links.FirstOrDefault(link => link.RelationshipType is null or "alternate")?.Uri?.ToString();
        var own = new ArticleMetadata
        {
            Title = Words(item.Title),
            Byline = Author(item),
            Outlet = outlet,
            Published = Published(item),
            Language = language?.Split('-')[0].ToLowerInvariant(),
            Url = link,
        };
        if (!content.Contains('<', StringComparison.Ordinal))
            return new ExtractedText(where, System.Net.WebUtility.HtmlDecode(content), [], own);
        var page = HtmlExtractor.Extract($"<html><body><article>{content}</article></body></html>", where);
        return page with { Metadata = own.Or(page.Metadata) };
    }

    /// <summary>The fullest text the entry carries.</summary>
    private static string? Content(SyndicationItem item)
    {
        var encoded = item.ElementExtensions.ReadElementExtensions<string>("encoded", ContentNamespace).FirstOrDefault();
        var content = item.Content switch
        {
            TextSyndicationContent text => text.Text,
            XmlSyndicationContent xml => xml.GetReaderAtContent().ReadOuterXml(),
            _ => null,
        };
        return new[] { encoded, content, item.Summary?.Text }.Where(text => !string.IsNullOrWhiteSpace(text)).MaxBy(text => text!.Length);
    }

    private static string? Author(SyndicationItem item)
    {
        var names = item.Authors.Select(author => author.Name ?? author.Email)
            .Concat(item.ElementExtensions.ReadElementExtensions<string>("creator", DublinCore))
            .Where(name => !string.IsNullOrWhiteSpace(name));
        var joined = string.Join(", ", names);
        return joined.Length == 0 ? null : joined;
    }

    private static PublicationDate? Published(SyndicationItem item)
    {
        var written = item.ElementExtensions.ReadElementExtensions<string>("date", DublinCore).FirstOrDefault();
        if (FieldDate.Day(written) is { } stated)
            return new PublicationDate(stated, written!, PublicationDateBasis.Metadata);
        if (item.PublishDate == default)
            return null;
        return new PublicationDate(DateOnly.FromDateTime(item.PublishDate.DateTime), item.PublishDate.ToString("yyyy-MM-dd'T'HH:mm:sszzz"), PublicationDateBasis.Metadata);
    }

    private static string? Words(TextSyndicationContent? content)
    {
        var text = content is null ? "" : System.Net.WebUtility.HtmlDecode(content.Text).Trim();
        return text.Length == 0 ? null : text;
    }
}
