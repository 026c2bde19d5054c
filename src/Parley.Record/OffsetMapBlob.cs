using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Record;

/// <summary>
/// An offset map in few bytes: for each run the clean length, the step from the end of the raw run before (zigzag),
/// and raw length less clean length (zigzag), each a little-endian base-128 number.
/// </summary>
internal static class OffsetMapBlob
{
    internal static byte[] Pack(OffsetMap map)
    {
        var bytes = new List<byte>(map.Runs.Length * 4);
        var rawEnd = 0;
        foreach (var run in map.Runs)
        {
            Write(bytes, (uint)run.Clean.Length);
            Write(bytes, ZigZag(run.Raw.Start - rawEnd));
            Write(bytes, ZigZag(run.Raw.Length - run.Clean.Length));
            rawEnd = run.Raw.End;
        }

        return [.. bytes];
    }

    internal static OffsetMap Unpack(ReadOnlySpan<byte> bytes)
    {
        var runs = ImmutableArray.CreateBuilder<OffsetRun>();
        int cleanEnd = 0, rawEnd = 0;
        while (!bytes.IsEmpty)
        {
            var clean = TextSpan.OfLength(cleanEnd, (int)Read(ref bytes));
            var rawStart = rawEnd + Back(Read(ref bytes));
            var raw = TextSpan.OfLength(rawStart, clean.Length + Back(Read(ref bytes)));
            runs.Add(new OffsetRun(clean, raw));
            (cleanEnd, rawEnd) = (clean.End, raw.End);
        }

        return new OffsetMap(runs.ToImmutable());
    }

    private static uint ZigZag(int value) => (uint)((value << 1) ^ (value >> 31));

    private static int Back(uint value) => (int)(value >> 1) ^ -(int)(value & 1);

    private static void Write(List<byte> bytes, uint value)
    {
        for (; value >= 0x80; value >>= 7)
            bytes.Add((byte)(value | 0x80));
        bytes.Add((byte)value);
    }

    private static uint Read(ref ReadOnlySpan<byte> bytes)
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[0];
            bytes = bytes[1..];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }
}
