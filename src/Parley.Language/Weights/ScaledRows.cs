namespace Parley.Language.Weights;

/// <summary>A tensor of bytes as it is stored: a number is its byte times the scale of its row.</summary>
internal readonly ref struct ScaledRows(ReadOnlySpan<sbyte> values, float[] scales, int columns)
{
    private readonly ReadOnlySpan<sbyte> _values = values;

    /// <summary>Rounds each row to as many steps as a byte holds, the largest number being 127 or −127.</summary>
    public static ScaledRows Round(ReadOnlySpan<float> numbers, int columns)
    {
        var scales = new float[numbers.Length / columns];
        var values = new sbyte[numbers.Length];
        for (var row = 0; row < scales.Length; row++)
        {
            var own = numbers.Slice(row * columns, columns);
            var most = 0f;
            foreach (var number in own)
                most = Math.Max(most, Math.Abs(number));
            scales[row] = most / sbyte.MaxValue;
            for (var i = 0; i < columns && most > 0; i++)
                values[(row * columns) + i] = (sbyte)MathF.Round(own[i] / most * sbyte.MaxValue);
        }

        return new ScaledRows(values, scales, columns);
    }

    public int Rows => Scales.Length;

    public int Columns { get; } = columns;

    /// <summary>One a row.</summary>
    public float[] Scales { get; } = scales;

    public ReadOnlySpan<sbyte> Row(int row) => _values.Slice(row * Columns, Columns);
}
