using System.Text;

namespace Parley.Reading.Decoding;

internal static class ByteOrderMark
{
    private static readonly (byte[] Bytes, Encoding Encoding)[] Known =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0, 0], Encoding.UTF32),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    public static (Encoding Encoding, int Length)? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Known)
        {
            if (bytes.StartsWith(mark))
                return (encoding, mark.Length);
        }

        return null;
    }
}
