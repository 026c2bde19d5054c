using System.Globalization;
using System.Net;
using System.ServiceModel.Syndication;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Parley.Reading.Feeds;

/// <summary>Reads RSS 2.0 and Atom 1.0. Document type declarations, and with them entity bombs, are refused.</summary>
public static partial class FeedReader
{
    private const string ContentModule = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <exception cref="XmlException">The text is not well-formed XML, has a document type declaration, or is neither RSS 2.0 nor Atom.</exception>
    public static FeedContent Read(string xml)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(WithoutIllegalCharacters(xml).TrimStart()), settings);
        var feed = SyndicationFeed.Load(reader);
        var number = 0;
        return new FeedContent(
            Plain(feed.Title),
            Filled(feed.Language)?.Split('-', '_')[0].ToLowerInvariant(),
            [.. feed.Items.Select(item => Entry(item, ++number))]);
    }

    private static FeedEntry Entry(SyndicationItem item, int number)
    {
        var (content, isHtml) = Content(item);
        return new FeedEntry(
            number,
            Plain(item.Title),
            content,
            isHtml,
            Published(item),
            Author(item),
            Filled((item.Links.FirstOrDefault(link => link.RelationshipType is null or "alternate") ?? item.Links.FirstOrDefault())?.Uri?.ToString()));
    }

    private static (string? Content, bool IsHtml) Content(SyndicationItem item)
    {
        var candidates = new List<string?> { Extension(item, "encoded", ContentModule), (item.Content as TextSyndicationContent)?.Text, item.Summary?.Text };
        var content = candidates.Select(Filled).MaxBy(text => text?.Length ?? 0);
        return (content, content is not null && Markup().IsMatch(content));
    }

    // The library parses a date when it is asked for and throws where it cannot.
    private static PublicationDate? Published(SyndicationItem item)
    {
        try
        {
            var date = item.PublishDate != default ? item.PublishDate : item.LastUpdatedTime;
            if (date != default)
                return new PublicationDate(DateOnly.FromDateTime(date.DateTime), date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), PublicationDateBasis.Metadata);
        }
        catch (XmlException)
        {
            // No date is better than a guessed one.
        }

        var written = Extension(item, "date", DublinCore);
        return DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var other) && written.Length >= 10 && char.IsAsciiDigit(written[3])
            ? new PublicationDate(DateOnly.FromDateTime(other.DateTime), written, PublicationDateBasis.Metadata)
            : null;
    }

    private static string? Author(SyndicationItem item)
    {
        var names = item.Authors.Select(person => Filled(person.Name) ?? NameBesideAddress(person.Email)).Where(name => name is not null).ToList();
        return names.Count > 0 ? string.Join(", ", names) : Filled(Extension(item, "creator", DublinCore));
    }

    // RSS 2.0 writes "desk@example.org (A. Name)".
    private static string? NameBesideAddress(string? email)
    {
        var open = email?.IndexOf('(', StringComparison.Ordinal) ?? -1;
        if (email is null || open < 0)
            return email?.Contains('@', StringComparison.Ordinal) == false ? Filled(email) : null;
        return Filled(email[(open + 1)..].TrimEnd(')', ' '));
    }

    private static string? Extension(SyndicationItem item, string name, string ns)
    {
        foreach (var extension in item.ElementExtensions)
        {
            if (extension.OuterName != name || extension.OuterNamespace != ns)
                continue;
            using var reader = extension.GetReader();
            return Filled(reader.ReadElementContentAsString());
        }

        return null;
    }

    private static string? Plain(TextSyndicationContent? text) =>
        Filled(WebUtility.HtmlDecode(Tag().Replace(text?.Text ?? "", " ")))?.ReplaceLineEndings(" ");

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string WithoutIllegalCharacters(string xml)
    {
        if (!xml.AsSpan().ContainsAnyInRange('\0', '\u0008') && !xml.AsSpan().ContainsAny('\u000B', '\u000C') && !xml.AsSpan().ContainsAnyInRange('\u000E', '\u001F'))
            return xml;
        var legal = new StringBuilder(xml.Length);
        foreach (var letter in xml)
            legal.Append(letter < ' ' && letter is not ('\t' or '\n' or '\r') ? ' ' : letter);
        return legal.ToString();
    }

    [GeneratedRegex("<[A-Za-z!/]|&(?:[A-Za-z]+|#[0-9]+|#x[0-9A-Fa-f]+);")]
    private static partial Regex Markup();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
