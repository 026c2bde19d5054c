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
        {
            var inputs = layer == 0 ? Features.Size : Width;
            return (new Lstm(file, $"lstm{layer}.fw", inputs, isBackward: false), new Lstm(file, $"lstm{layer}.bw", inputs, isBackward: true));
        })];
    }

    public WordFeatures Features { get; }

    /// <summary>Numbers a word in the result.</summary>
    public int Width { get; }

    /// <summary>The last layer's output, a row a word; valid until the scratch memory is used for another.</summary>
    /// <param name="x">A row of features a word.</param>
    public Span<float> Run(Lanes lanes, ReadOnlySpan<float> x, Scratch scratch)
    {
        var result = Span<float>.Empty;
        for (var layer = 0; layer < _layers.Length; layer++)
        {
            result = scratch.Layer(layer % 2, lanes.Rows * Width);
            _layers[layer].Forward.Run(lanes, x, scratch, result, 0);
            _layers[layer].Backward.Run(lanes, x, scratch, result, Width / 2);
            x = result;
        }

        return result;
    }
}
