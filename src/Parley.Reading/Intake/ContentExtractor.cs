using Parley.Reading.Decoding;
using Parley.Reading.Feeds;
using Parley.Reading.Html;
using Parley.Reading.Pdf;

namespace Parley.Reading.Intake;

/// <summary>Bytes of one file or archived page to the texts in them.</summary>
internal sealed class ContentExtractor
{
    private readonly JsonExtractions _json = new();

    /// <param name="name">File name or media type that says what the content should be, for a notice where it is not.</param>
    /// <param name="charset">Charset a container declares, or null.</param>
    public IEnumerable<Extraction> Extract(byte[] bytes, string address, string name, string? charset = null)
    {
        if (bytes.Length == 0)
            return [ReadProblems.Empty(address)];
        var format = FormatSniffer.ByContent(bytes.AsSpan(0, Math.Min(bytes.Length, FormatSniffer.HeadLength)), name);
        var found = OfFormat(format, bytes, address, charset);
        return Mislabelled(format, address, name) is { } notice ? found.Prepend(notice) : found;
    }

    private IEnumerable<Extraction> OfFormat(InputFormat format, byte[] bytes, string address, string? charset) => format switch
    {
        InputFormat.Pdf => [PdfExtractor.Extract(bytes, address)],
        InputFormat.Json => _json.Whole(bytes, address),
        InputFormat.Html => Decoded(bytes, address, charset, text => [HtmlExtractor.Extract(text, address)]),
        InputFormat.Feed => Decoded(bytes, address, charset, text => FeedReader.Read(text, address)),
        InputFormat.Text => Decoded(bytes, address, charset, text => [Plain(text, address)]),
        _ => [ReadProblems.Binary(address)],
    };

    private static Extraction Plain(string text, string address) =>
        string.IsNullOrWhiteSpace(text) ? ReadProblems.Empty(address) : new ExtractedText(address, text, [], ArticleMetadata.None);

    private static IEnumerable<Extraction> Decoded(byte[] bytes, string address, string? charset, Func<string, IEnumerable<Extraction>> extract)
    {
        var decoded = TextDecoder.Decode(bytes, charset);
        var found = extract(decoded.Text);
        return decoded.Replaced == 0 ? found : found.Prepend(ReadProblems.BrokenCharacters(address, decoded.Replaced, decoded.Charset));
    }

    private static Extraction? Mislabelled(InputFormat format, string address, string name)
    {
        var named = FormatSniffer.ByName(name);
        var differs = named is not null and not InputFormat.Gzip && named != format && format != InputFormat.Binary
            && !(named is InputFormat.Json or InputFormat.JsonLines && format is InputFormat.Json or InputFormat.JsonLines);
        return differs ? new Extraction(ReadProblems.Mislabelled(address, Path.GetExtension(name), Word(format))) : null;
    }

    private static string Word(InputFormat format) => format switch
    {
        InputFormat.Html => "HTML",
        InputFormat.Pdf => "PDF",
        InputFormat.Feed => "a feed",
        InputFormat.JsonLines or InputFormat.Json => "JSON",
        InputFormat.Warc => "a web archive",
        _ => "text",
    };
}
