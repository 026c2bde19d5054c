namespace Parley.Analysis.Graph.Orders;

/// <summary>A square of bits, one row of packed words for each node.</summary>
internal sealed class BitMatrix
{
    private readonly ulong[] _words;

    internal BitMatrix(int size)
    {
        Size = size;
        RowLength = (size + 63) / 64;
        _words = new ulong[(long)size * RowLength];
    }

    internal int Size { get; }

    /// <summary>Words in a row.</summary>
    internal int RowLength { get; }

    internal bool this[int row, int column]
    {
        get => (_words[(long)row * RowLength + (column >> 6)] >> column & 1) != 0;
        set
        {
            ref var word = ref _words[(long)row * RowLength + (column >> 6)];
            word = value ? word | 1UL << column : word & ~(1UL << column);
        }
    }

    internal static long BytesFor(int size) => 8L * size * ((size + 63) / 64);

    internal Span<ulong> Row(int row) => _words.AsSpan(row * RowLength, RowLength);

    internal void OrRow(int row, ReadOnlySpan<ulong> other)
    {
        var words = Row(row);
        for (var index = 0; index < words.Length; index++)
            words[index] |= other[index];
    }
}
