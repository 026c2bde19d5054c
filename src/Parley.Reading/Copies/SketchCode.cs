using System.Collections.Immutable;
using System.Numerics;

namespace Parley.Reading.Copies;

/// <summary>Ascending, distinct numbers in few bits: Rice's code (1971) of their distances.</summary>
internal static class SketchCode
{
    private const int MostPlain = 31;

    /// <summary>One byte with the number of bits kept as they are, then the code, the lowest bit of a byte first.</summary>
    public static byte[] Pack(ImmutableArray<uint> ascending)
    {
        if (ascending.IsEmpty)
            return [];
        // Distances of hashes fall off geometrically: the mean's logarithm is the best number of plain bits, or next to it.
        var plain = Math.Min(MostPlain, BitOperations.Log2((ascending[^1] / (ulong)ascending.Length) + 1));
        var bytes = new List<byte> { (byte)plain };
        var bits = 0;
        long next = 0;
        foreach (var number in ascending)
        {
            var distance = number - next;
            for (var i = 0L; i < distance >> plain; i++)
                Put(1);
            Put(0);
            for (var i = 0; i < plain; i++)
                Put((int)(distance >> i) & 1);
            next = number + 1L;
        }

        return [.. bytes];

        void Put(int bit)
        {
            if (bits++ % 8 == 0)
                bytes.Add(0);
            bytes[^1] |= (byte)(bit << ((bits - 1) % 8));
        }
    }

    /// <exception cref="FormatException">The bytes hold fewer numbers, or larger ones than 32 bits take.</exception>
    public static ImmutableArray<uint> Unpack(ReadOnlySpan<byte> bytes, int count)
    {
        var numbers = ImmutableArray.CreateBuilder<uint>(count);
        var bit = 8;
        long next = 0;
        for (var n = 0; n < count; n++)
        {
            long distance = 0;
            while (Take(bytes, ref bit) == 1)
                distance += 1L << bytes[0];
            for (var i = 0; i < bytes[0]; i++)
                distance |= (long)Take(bytes, ref bit) << i;
            if (next + distance > uint.MaxValue)
                throw new FormatException("A hash has 32 bits.");
            numbers.Add((uint)(next + distance));
            next += distance + 1;
        }

        return numbers.MoveToImmutable();
    }

    private static int Take(ReadOnlySpan<byte> bytes, ref int bit)
    {
        if (bit / 8 >= bytes.Length || bytes[0] > MostPlain)
            throw new FormatException("The hashes are cut short.");
        var value = (bytes[bit / 8] >> (bit % 8)) & 1;
        bit++;
        return value;
    }
}
