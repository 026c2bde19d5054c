using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parley.Language.Weights;

/// <summary>Rows of numbers, expanded as they are read.</summary>
internal sealed class RowTable
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _start;
    private readonly bool _isScaled;

    public RowTable(ReadOnlyMemory<byte> bytes, int start, TensorEntry entry)
    {
        (_bytes, _start, _isScaled) = (bytes, start, string.Equals(entry.Type, "i8", StringComparison.Ordinal));
        Rows = entry.Shape.Length == 1 ? 1 : entry.Shape[0];
        Columns = entry.Shape.Length == 1 ? entry.Shape[0] : entry.Shape.Skip(1).Aggregate(1, (product, size) => product * size);
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Adds all rows to the numbers given.</summary>
    public void AddTo(Span<float> target)
    {
        for (var row = 0; row < Rows; row++)
            AddTo(row, target.Slice(row * Columns, Columns));
    }

    // Optimised at once: while the weights are loaded it runs over most of them.
    /// <summary>Adds a row to the numbers given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTo(int row, Span<float> target)
    {
        var bytes = _bytes.Span[_start..];
        if (_isScaled)
        {
            var scale = BinaryPrimitives.ReadSingleLittleEndian(bytes[(4 * row)..]);
            var values = MemoryMarshal.Cast<byte, sbyte>(bytes.Slice((4 * Rows) + (row * Columns), Columns));
            for (var i = 0; i < values.Length; i++)
                target[i] += scale * values[i];
        }
        else
        {
            var halves = MemoryMarshal.Cast<byte, Half>(bytes.Slice(2 * row * Columns, 2 * Columns));
            for (var i = 0; i < halves.Length; i++)
                target[i] += (float)halves[i];
        }

        GC.KeepAlive(this);
    }
}
