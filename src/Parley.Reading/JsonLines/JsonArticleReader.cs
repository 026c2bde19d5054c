using System.Text;
using System.Text.Json;

namespace Parley.Reading.JsonLines;

/// <summary>Reads articles from JSON: one object a line, one object alone, or an array of objects. A wrong one is named, the rest is read.</summary>
/// <param name="decode">Bytes that are not valid UTF-8 to text.</param>
public sealed class JsonArticleReader(Func<byte[], string> decode)
{
    private static readonly JsonDocumentOptions _options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Lazily, line by line; blank lines are passed over.</summary>
    /// <param name="maxBytes">Longest line that is read.</param>
    public IEnumerable<JsonItem> ReadLines(Stream stream, long maxBytes)
    {
        var lines = new LineSplitter(stream, maxBytes);
        while (lines.Next())
        {
            if (lines.IsTooLong)
                yield return new JsonItem(JsonFault.TooLong, $"a line of {lines.Length} bytes", lines.Line);
            else if (ReadLine(lines.Bytes, lines.Line) is { } item)
                yield return item;
        }
    }

    /// <summary>A whole file: an object, or an array whose members are numbered from 1.</summary>
    public IEnumerable<JsonItem> ReadWhole(byte[] bytes)
    {
        var (document, fault) = Parse(bytes, 1, out var repaired);
        if (document is null)
        {
            yield return fault!;
            yield break;
        }

        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                yield return JsonObjectReader.Read(document.RootElement, 1, repaired);
                yield break;
            }

            var place = 0;
            foreach (var member in document.RootElement.EnumerateArray())
                yield return JsonObjectReader.Read(member, ++place, place == 1 ? repaired : 0);
        }
    }

    private JsonItem? ReadLine(ReadOnlySpan<byte> line, int number)
    {
        if (number == 1 && line.StartsWith(Encoding.UTF8.Preamble))
            line = line[Encoding.UTF8.Preamble.Length..];
        if (line.Trim(" \t\r\0"u8).IsEmpty)
            return null;
        var (document, fault) = Parse(line, number, out var repaired);
        using (document)
            return document is null ? fault : JsonObjectReader.Read(document.RootElement, number, repaired);
    }

    private (JsonDocument? Document, JsonItem? Fault) Parse(ReadOnlySpan<byte> bytes, int line, out int repaired)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var valid = System.Text.Unicode.Utf8.IsValid(bytes);
        (var json, repaired) = SurrogateRepair.Repair(valid ? Encoding.UTF8.GetString(bytes) : decode(bytes.ToArray()));
        try
        {
            return (JsonDocument.Parse(json, _options), null);
        }
        catch (JsonException exception)
        {
            var place = (exception.LineNumber ?? 0) + line;
            return (null, new JsonItem(JsonFault.Syntax, $"no JSON from byte {exception.BytePositionInLine ?? 0} of the line on", (int)place));
        }
    }
}
