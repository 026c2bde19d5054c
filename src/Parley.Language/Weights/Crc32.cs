using System.Runtime.CompilerServices;

namespace Parley.Language.Weights;

/// <summary>The CRC-32 of IEEE 802.3, eight bytes a step.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = MakeTable();

    // Optimised at once: it runs over the whole file, once, before anything else.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Of(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        while (data.Length >= 8)
        {
            var low = BitConverter.ToUInt32(data) ^ crc;
            var high = BitConverter.ToUInt32(data[4..]);
            crc = Table[(7 * 256) + (low & 255)] ^ Table[(6 * 256) + ((low >> 8) & 255)] ^ Table[(5 * 256) + ((low >> 16) & 255)] ^ Table[(4 * 256) + (low >> 24)]
                ^ Table[(3 * 256) + (high & 255)] ^ Table[(2 * 256) + ((high >> 8) & 255)] ^ Table[256 + ((high >> 16) & 255)] ^ Table[high >> 24];
            data = data[8..];
        }

        foreach (var value in data)
            crc = Table[(crc ^ value) & 255] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[8 * 256];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? (value >> 1) ^ Polynomial : value >> 1;
            table[i] = value;
        }

        for (var i = 256; i < table.Length; i++)
            table[i] = table[table[i - 256] & 255] ^ (table[i - 256] >> 8);
        return table;
    }
}
