using System.Text;

namespace Parley.Reading.Decoding;

/// <summary>Recognises UTF-16 without a byte order mark: in text with any Latin letters, spaces or line ends, every other byte is often zero.</summary>
internal static class Utf16Sniffer
{
    private const int SampleLength = 4096;

    public static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, SampleLength) & ~1)];
        if (sample.Length < 8)
            return null;
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        if (odd * 10 > pairs && even * 50 <= pairs && IsText(Encoding.Unicode, sample))
            return Encoding.Unicode;
        return even * 10 > pairs && odd * 50 <= pairs && IsText(Encoding.BigEndianUnicode, sample) ? Encoding.BigEndianUnicode : null;
    }

    private static bool IsText(Encoding encoding, ReadOnlySpan<byte> sample)
    {
        var text = encoding.GetString(sample);
        var odd = text.Count(letter => (char.IsControl(letter) && letter is not ('\t' or '\n' or '\r')) || letter is '\uFFFD' || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.OtherNotAssigned);
        return odd * 50 <= text.Length;
    }
}
