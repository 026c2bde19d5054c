using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Parley.Language.Weights;

/// <summary>The lines of a text, found by what they say without a string for each. Immutable.</summary>
/// <remarks>A dictionary of as many strings takes ten times as long to build, and that is time before the first sentence.</remarks>
internal sealed class LineTable
{
    private const byte EndOfLine = (byte)'\n';
    private const byte EndOfKey = (byte)'\t';
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;
    private const int MostOnStack = 256;

    private readonly ReadOnlyMemory<byte> _text;
    private readonly int[] _starts;
    private readonly int[] _slots;

    /// <param name="text">UTF-8. Each line is a key; what follows a tab is its number. Of equal keys the first is found.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public LineTable(ReadOnlyMemory<byte> text)
    {
        _text = text;
        var bytes = text.Span;
        Count = 1 + bytes.Count(EndOfLine);
        _starts = new int[Count];
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)(Count + (Count / 2) + 1))];
        var at = 0;
        for (var line = 0; line < Count; line++, at++)
        {
            _starts[line] = at;
            var hash = HashStart;
            for (; at < bytes.Length && bytes[at] is not (EndOfKey or EndOfLine); at++)
                hash = (hash ^ bytes[at]) * HashFactor;
            var slot = SlotOf(bytes, bytes[_starts[line]..at], hash);
            if (_slots[slot] == 0)
                _slots[slot] = line + 1;
            while (at < bytes.Length && bytes[at] != EndOfLine)
                at++;
        }

        GC.KeepAlive(this);
    }

    /// <summary>How many lines there are.</summary>
    public int Count { get; }

    /// <summary>The line whose key this is, or -1.</summary>
    public int Find(ReadOnlySpan<char> key)
    {
        var most = Encoding.UTF8.GetMaxByteCount(key.Length);
        var bytes = most <= MostOnStack ? stackalloc byte[most] : new byte[most];
        bytes = bytes[..Encoding.UTF8.GetBytes(key, bytes)];
        var hash = HashStart;
        foreach (var value in bytes)
            hash = (hash ^ value) * HashFactor;
        var line = _slots[SlotOf(_text.Span, bytes, hash)] - 1;
        GC.KeepAlive(this);
        return line;
    }

    /// <summary>The number behind the tab of a line; 0 where there is none.</summary>
    public int NumberOf(int line)
    {
        var rest = _text.Span[_starts[line]..];
        _ = Utf8Parser.TryParse(rest[(rest.IndexOf(EndOfKey) + 1)..], out int number, out _);
        GC.KeepAlive(this);
        return number;
    }

    // The slot that holds the key, or the empty one where it would go. A third of the slots or more is empty.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int SlotOf(ReadOnlySpan<byte> text, ReadOnlySpan<byte> key, uint hash)
    {
        var last = _slots.Length - 1;
        for (var slot = (int)(hash ^ (hash >> 15)) & last; ; slot = (slot + 1) & last)
        {
            if (_slots[slot] == 0)
                return slot;
            var line = text[_starts[_slots[slot] - 1]..];
            if (line.StartsWith(key) && (line.Length == key.Length || line[key.Length] is EndOfKey or EndOfLine))
                return slot;
        }
    }
}
