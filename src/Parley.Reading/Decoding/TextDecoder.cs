using System.Text;

namespace Parley.Reading.Decoding;

/// <summary>Bytes to text: by byte order mark, by content where it is certain, by declaration, by likelihood, in that order.</summary>
public static class TextDecoder
{
    private const int SampleLength = 256 * 1024;

    /// <param name="declared">Charset the container declares (an HTTP header in a WARC, a meta element), or null. Ignored where the bytes contradict it.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (ByteOrderMark.Find(bytes) is { } mark)
            return DecodeWith(mark.Encoding, bytes[mark.Length..]);
        if (Utf16Sniffer.Guess(bytes) is { } wide)
            return DecodeWith(wide, bytes);
        if (Utf8Check.IsValid(bytes, out var hasMultiByte) && (hasMultiByte || !IsStateful(declared)))
            return DecodeWith(Encoding.UTF8, bytes);
        return DecodeWith(Charsets.Find(declared) ?? Charsets.Find(DeclaredCharset(bytes)) ?? Likely(bytes), bytes);
    }

    /// <summary>The charset an HTML page or an XML file names in its own first bytes, or null.</summary>
    public static string? DeclaredCharset(ReadOnlySpan<byte> bytes) => CharsetDeclaration.Find(bytes);

    /// <summary>Charsets that write other scripts in seven bits: valid as UTF-8, and yet not it.</summary>
    private static bool IsStateful(string? declared) =>
        declared is not null && (declared.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase) || declared.StartsWith("hz", StringComparison.OrdinalIgnoreCase));

    private static Encoding Likely(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        if (Utf8Check.IsMostly(bytes))
            return Encoding.UTF8;
        var guess = UtfUnknown.CharsetDetector.DetectFromBytes(sample.ToArray()).Detected;
        return Charsets.Find(guess?.EncodingName) ?? Charsets.Western;
    }

    private static DecodedText DecodeWith(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes);
        var replaced = text.AsSpan().Count('\uFFFD');
        if (replaced > 0 && encoding.CodePage == Encoding.UTF8.CodePage)
            replaced -= bytes.Count("\uFFFD"u8);
        return new DecodedText(text, encoding.WebName, replaced);
    }
}
