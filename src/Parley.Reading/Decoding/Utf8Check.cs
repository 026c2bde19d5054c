using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Parley.Reading.Decoding;

/// <summary>Asks whether bytes are UTF-8: text in another charset hardly ever is by chance.</summary>
internal static class Utf8Check
{
    public static bool IsValid(ReadOnlySpan<byte> bytes, out bool hasMultiByte)
    {
        hasMultiByte = bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF);
        return Utf8.IsValid(bytes);
    }

    /// <summary>Whether the bytes are UTF-8 with a few broken places: at least four good sequences for each bad one.</summary>
    public static bool IsMostly(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            var next = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0)
                break;
            bytes = bytes[next..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done)
                good++;
            else
                bad++;
            bytes = bytes[Math.Max(length, 1)..];
        }

        return good >= 4 * bad && good > 0;
    }
}
