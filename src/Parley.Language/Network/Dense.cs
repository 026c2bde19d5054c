using Parley.Language.Weights;

namespace Parley.Language.Network;

/// <summary>A matrix of bytes and a bias: from inputs of 16 bits to floats.</summary>
internal sealed class Dense
{
    private readonly IntegerMatrix _weights;
    private readonly float[] _bias;
    private readonly int _columns;

    /// <param name="bias">Empty, or one number an output.</param>
    /// <exception cref="ArgumentException">There are so many inputs that a sum could leave 32 bits.</exception>
    public Dense(ScaledRows weights, ReadOnlySpan<float> bias)
    {
        (Outputs, _columns) = (weights.Rows, weights.Columns);
        _weights = new IntegerMatrix(weights);
        _bias = new float[_weights.Stride];
        bias.CopyTo(_bias);
    }

    public int Outputs { get; }

    /// <summary>Numbers in a row of inputs: an even number, the last of them to be 0 where the layer has one less.</summary>
    public int Inputs => _weights.Inputs;

    /// <summary>Numbers in a row of the result: the outputs, rounded up.</summary>
    public int Stride => _weights.Stride;

    /// <summary>Writes the bias plus the product.</summary>
    /// <param name="x">Rows of <see cref="Inputs"/> numbers.</param>
    /// <param name="scales">One a row: what an input of <see cref="IntegerMatrix.One"/> stands for; 1 for all where it is empty.</param>
    /// <param name="result">Rows of <see cref="Stride"/> numbers.</param>
    public void Apply(ReadOnlySpan<short> x, ReadOnlySpan<float> scales, int rows, Scratch scratch, Span<float> result)
    {
        var from = scratch.Rows(0, rows);
        var to = scratch.Rows(1, rows);
        for (var row = 0; row < rows; row++)
        {
            (from[row], to[row]) = (row * Inputs, row * Stride);
            _bias.CopyTo(result[to[row]..]);
        }

        _weights.Accumulate(x, from, scales, result, to);
    }

    /// <summary>The same for inputs that are floats: each row is rounded as finely as its largest number allows.</summary>
    /// <param name="x">Rows of the matrix's inputs, <paramref name="stride"/> apart.</param>
    public void Apply(ReadOnlySpan<float> x, int stride, int rows, Scratch scratch, Span<float> result)
    {
        var inputs = scratch.Words(Scratch.Rounded, rows * Inputs);
        var scales = scratch.Scales(rows);
        for (var row = 0; row < rows; row++)
            scales[row] = IntegerMatrix.Quantize(x.Slice(row * stride, _columns), inputs.Slice(row * Inputs, Inputs));
        Apply(inputs, scales, rows, scratch, result);
    }
}
