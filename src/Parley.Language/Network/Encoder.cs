using Parley.Language.Weights;

namespace Parley.Language.Network;

/// <summary>Turns words in their sentence into vectors. Safe to share between threads: each brings its own <see cref="Scratch"/>.</summary>
internal sealed class Encoder
{
    private readonly (Lstm Forward, Lstm Backward)[] _layers;

    public Encoder(ModelFile file)
    {
        Features = new WordFeatures(file);
        Width = 2 * file.Header.Hidden;
        _layers = [.. Enumerable.Range(0, file.Header.Layers).Select(layer =>
            (new Lstm(file, $"lstm{layer}.fw", isBackward: false), new Lstm(file, $"lstm{layer}.bw", isBackward: true)))];
    }

    public WordFeatures Features { get; }

    /// <summary>Numbers a word in the result.</summary>
    public int Width { get; }

    /// <summary>The last layer's output, a row a word, <see cref="IntegerMatrix.One"/> for 1; valid until the scratch memory is used for another.</summary>
    /// <param name="x">A row of features a word.</param>
    public ReadOnlySpan<short> Run(Lanes lanes, ReadOnlySpan<float> x, Scratch scratch)
    {
        var scales = scratch.Scales(lanes.Rows);
        ReadOnlySpan<short> from = Quantized(lanes, x, scales, scratch);
        for (var layer = 0; layer < _layers.Length; layer++)
        {
            var result = scratch.Words(layer % 2, lanes.Rows * Width);
            _layers[layer].Forward.Run(lanes, from, layer == 0 ? scales : [], scratch, result, 0);
            _layers[layer].Backward.Run(lanes, from, layer == 0 ? scales : [], scratch, result, Width / 2);
            from = result;
        }

        return from;
    }

    private Span<short> Quantized(Lanes lanes, ReadOnlySpan<float> x, Span<float> scales, Scratch scratch)
    {
        var stride = Features.Size + (Features.Size % 2);
        var rows = scratch.Words(2, lanes.Rows * stride);
        for (var row = 0; row < lanes.Rows; row++)
            scales[row] = IntegerMatrix.Quantize(x.Slice(row * Features.Size, Features.Size), rows.Slice(row * stride, stride));
        return rows;
    }
}
