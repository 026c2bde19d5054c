using System.Text.RegularExpressions;
using Parley.Reading.Decoding;

namespace Parley.Reading.Intake;

/// <summary>Tells a file's format by its first bytes; its name decides only between formats that begin alike.</summary>
internal static partial class FormatSniffer
{
    /// <summary>How many bytes are looked at.</summary>
    public const int HeadLength = 4096;

    /// <summary>The format a name's ending stands for, or null for an ending Parley does not know.</summary>
    public static InputFormat? ByName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".text" => InputFormat.Text,
        ".html" or ".htm" or ".xhtml" => InputFormat.Html,
        ".pdf" => InputFormat.Pdf,
        ".rss" or ".atom" or ".xml" => InputFormat.Feed,
        ".jsonl" or ".ndjson" => InputFormat.JsonLines,
        ".json" => InputFormat.Json,
        ".warc" => InputFormat.Warc,
        ".gz" => InputFormat.Gzip,
        _ => null,
    };

    public static InputFormat ByContent(ReadOnlySpan<byte> head, string name)
    {
        if (head.StartsWith("%PDF-"u8))
            return InputFormat.Pdf;
        if (head.StartsWith("\u001F\u008B"u8) || (head.Length > 1 && head[0] == 0x1F && head[1] == 0x8B))
            return InputFormat.Gzip;
        // An archive of pages may hold packed ones: its first letters tell, not the bytes behind them.
        if (head.StartsWith("WARC/"u8))
            return InputFormat.Warc;
        if (BinarySniffer.LooksBinary(head))
            return InputFormat.Binary;
        var start = TextDecoder.Decode(head).Text.TrimStart();
        if (start.StartsWith("WARC/", StringComparison.Ordinal))
            return InputFormat.Warc;
        if (start.StartsWith('<') && Markup(start) is { } markup)
            return markup;
        return Json(start, ByName(name)) ?? (ByName(name) == InputFormat.Html && Tag().IsMatch(start) ? InputFormat.Html : InputFormat.Text);
    }

    private static InputFormat? Markup(string start)
    {
        if (FeedRoot().IsMatch(start))
            return InputFormat.Feed;
        return HtmlRoot().IsMatch(start) ? InputFormat.Html : null;
    }

    // One object a line, or one value in the whole file: a first line that ends where its object ends is a line of its own.
    private static InputFormat? Json(string start, InputFormat? byName)
    {
        if (byName is InputFormat.JsonLines or InputFormat.Json && start.Length == 0)
            return byName;
        if (start.StartsWith('['))
            return byName is InputFormat.JsonLines or InputFormat.Json || start.AsSpan(1).TrimStart().StartsWith("{") ? InputFormat.Json : null;
        if (!start.StartsWith('{'))
            return byName is InputFormat.JsonLines ? byName : null;
        if (byName is not (InputFormat.JsonLines or InputFormat.Json) && !JsonKey().IsMatch(start))
            return null;
        var line = start.AsSpan();
        var end = line.IndexOf('\n');
        return byName == InputFormat.JsonLines || end < 0 || line[..end].TrimEnd().EndsWith("}") ? InputFormat.JsonLines : InputFormat.Json;
    }

    [GeneratedRegex(@"\A(?:<\?xml[^>]*>|<!--.*?-->|<\?[^>]*>|<!DOCTYPE\s+(?:rss|feed)[^>\[]*(?:\[.*?\])?\s*>|\s)*<(?:rss|feed|rdf:RDF)\b", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex FeedRoot();

    [GeneratedRegex(@"<(?:!doctype\s+html|html|head|body|meta|title|div|article|main|section|p|span|table|script|h[1-6]|a|ul|ol|br|img|b|i|em|strong|blockquote)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlRoot();

    [GeneratedRegex(@"<[a-z][a-z0-9]*[\s>/]", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\A\{\s*""[^""\n]{1,64}""\s*:")]
    private static partial Regex JsonKey();
}
