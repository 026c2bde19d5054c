using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Parley.Reading.Warc;

/// <summary>Takes the payload out of a record: HTTP header, chunked transfer, gzip, deflate and Brotli.</summary>
/// <param name="maxBytes">Largest payload after unpacking.</param>
public sealed class HttpMessage(long maxBytes)
{
    /// <summary>Null where the record is said to hold an HTTP message and does not.</summary>
    /// <exception cref="InvalidDataException">The body does not unpack.</exception>
    /// <exception cref="UnpackLimitException">The body unpacks to more than is allowed.</exception>
    public HttpPayload? Payload(WarcRecord record)
    {
        if (record.Type != "response" || record.ContentType?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) == false)
            return Make(0, record.ContentType, record.Block);
        var input = new BlockInput(new MemoryStream(record.Block));
        if (Status(input.Line()) is not { } status)
            return null;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (input.Line() is { Length: > 0 } line)
            HttpHeaders.AddLine(headers, line);
        var body = input.Block(record.Block.Length);
        if (headers.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
            body = Unchunk(body);
        return Make(status, headers.GetValueOrDefault("Content-Type"), Unpack(body, headers.GetValueOrDefault("Content-Encoding")));
    }

    private static int? Status(string? line)
    {
        var words = line?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return words.Length > 1 && words[0].StartsWith("HTTP/", StringComparison.Ordinal)
            && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status)
                ? status
                : null;
    }

    private static HttpPayload Make(int status, string? contentType, byte[] body)
    {
        var parts = (contentType ?? "").Split(';', StringSplitOptions.TrimEntries);
        var charset = parts.Skip(1).FirstOrDefault(part => part.StartsWith("charset=", StringComparison.OrdinalIgnoreCase));
        var name = charset?["charset=".Length..].Trim('"', '\'', ' ');
        return new HttpPayload(status, parts[0].ToLowerInvariant(), string.IsNullOrEmpty(name) ? null : name, body);
    }

    // Some crawlers store the body already joined and leave the header as it came: what is not chunked is taken as it stands.
    private static byte[] Unchunk(byte[] body)
    {
        var input = new BlockInput(new MemoryStream(body));
        var joined = new MemoryStream(body.Length);
        while (input.Line() is { } line)
        {
            var size = line.AsSpan();
            if (size.IndexOf(';') is var at and >= 0)
                size = size[..at];
            if (!int.TryParse(size.Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
                return joined.Length == 0 ? body : joined.ToArray();
            if (length == 0)
                break;
            joined.Write(input.Block(length));
            input.Line();
        }

        return joined.ToArray();
    }

    private byte[] Unpack(byte[] body, string? encoding)
    {
        foreach (var name in (encoding ?? "").Split(',', StringSplitOptions.TrimEntries).Reverse())
        {
            using var stream = Unpacker(name.ToLowerInvariant(), body);
            if (stream is not null)
                body = Limited(stream);
        }

        return body;
    }

    // As with chunks: a gzip body that was stored unpacked does not begin like gzip.
    private static Stream? Unpacker(string name, byte[] body) => name switch
    {
        "gzip" or "x-gzip" when body is [0x1F, 0x8B, ..] => new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
        "deflate" when body is [0x78, ..] => new ZLibStream(new MemoryStream(body), CompressionMode.Decompress),
        "br" when !LooksLikeMarkup(body) => new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
        _ => null,
    };

    private static bool LooksLikeMarkup(byte[] body) => Encoding.Latin1.GetString(body, 0, Math.Min(64, body.Length)).TrimStart().StartsWith('<');

    private byte[] Limited(Stream stream)
    {
        var unpacked = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            if (unpacked.Length + read > maxBytes)
                throw new UnpackLimitException(maxBytes);
            unpacked.Write(buffer, 0, read);
        }

        return unpacked.ToArray();
    }
}
