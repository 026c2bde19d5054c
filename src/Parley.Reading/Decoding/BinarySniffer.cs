namespace Parley.Reading.Decoding;

/// <summary>Tells files that are no text (pictures, archives, programs) by their first bytes.</summary>
public static class BinarySniffer
{
    private const int SampleLength = 8192;

    private static readonly byte[][] Signatures =
    [
        [0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], [(byte)'G', (byte)'I', (byte)'F', (byte)'8'], [(byte)'P', (byte)'K', 3, 4],
        [0x1F, 0x8B, 8], [0x7F, (byte)'E', (byte)'L', (byte)'F'], [0xD0, 0xCF, 0x11, 0xE0], [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-'],
        [(byte)'7', (byte)'z', 0xBC, 0xAF], [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], [0x28, 0xB5, 0x2F, 0xFD], [(byte)'B', (byte)'Z', (byte)'h'],
    ];

    /// <summary>
    /// True where the bytes begin as a known binary format does, or where more than one in fifty of the first 8,192 is a control character.
    /// UTF-16 and UTF-32 are text; a stray NUL in a text does not make it binary.
    /// </summary>
    public static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        foreach (var signature in Signatures)
        {
            if (bytes.StartsWith(signature) && bytes[..Math.Min(bytes.Length, 64)].ContainsAnyInRange((byte)0x80, (byte)0xFF))
                return true;
        }

        if (ByteOrderMark.Find(bytes) is not null || Utf16Sniffer.Guess(bytes) is not null)
            return false;
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var controls = 0;
        foreach (var value in sample)
        {
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B or 0x1A))
                controls++;
        }

        return controls * 50 > sample.Length;
    }
}
