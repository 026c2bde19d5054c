using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Parley.Language.Weights;

/// <summary>Rows of numbers, expanded as they are read.</summary>
internal sealed class RowTable
{
    private readonly byte[] _bytes;
    private readonly int _start;
    private readonly bool _isScaled;

    public RowTable(byte[] bytes, int start, TensorEntry entry)
    {
        (_bytes, _start, _isScaled) = (bytes, start, string.Equals(entry.Type, "i8", StringComparison.Ordinal));
        Rows = entry.Shape.Length == 1 ? 1 : entry.Shape[0];
        Columns = entry.Shape.Length == 1 ? entry.Shape[0] : entry.Shape.Skip(1).Aggregate(1, (product, size) => product * size);
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Adds a row to the numbers given.</summary>
    public void AddTo(int row, Span<float> target)
    {
        if (!_isScaled)
        {
            var halves = MemoryMarshal.Cast<byte, Half>(_bytes.AsSpan(_start + (2 * row * Columns), 2 * Columns));
            for (var i = 0; i < halves.Length; i++)
                target[i] += (float)halves[i];
            return;
        }

        var scale = BinaryPrimitives.ReadSingleLittleEndian(_bytes.AsSpan(_start + (4 * row)));
        var values = MemoryMarshal.Cast<byte, sbyte>(_bytes.AsSpan(_start + (4 * Rows) + (row * Columns), Columns));
        for (var i = 0; i < values.Length; i++)
            target[i] += scale * values[i];
    }
}
