namespace Parley.Language.Weights;

/// <summary>A tensor of bytes as it is stored: a number is its byte times the scale of its row.</summary>
internal readonly ref struct ScaledRows(ReadOnlySpan<sbyte> values, float[] scales, int columns)
{
    private readonly ReadOnlySpan<sbyte> _values = values;

    public int Rows => Scales.Length;

    public int Columns { get; } = columns;

    /// <summary>One a row.</summary>
    public float[] Scales { get; } = scales;

    public ReadOnlySpan<sbyte> Row(int row) => _values.Slice(row * Columns, Columns);
}
