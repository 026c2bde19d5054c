namespace Parley.Language.Network;

/// <summary>Memory that one thread uses again and again. What it hands out holds anything.</summary>
internal sealed class Scratch
{
    private readonly float[][] _buffers = [.. Enumerable.Range(0, 16).Select(_ => Array.Empty<float>())];

    public Span<float> Gates(int length) => Take(0, length);

    public Span<float> State(int length) => Take(1, length);

    public Span<float> Cell(int length) => Take(2, length);

    public Span<float> Step(int length) => Take(3, length);

    /// <summary>Buffers for a stage's own use, told apart by a small number.</summary>
    public Span<float> Layer(int number, int length) => Take(4 + number, length);

    private Span<float> Take(int number, int length)
    {
        if (_buffers[number].Length < length)
            _buffers[number] = new float[Math.Max(length, _buffers[number].Length * 3 / 2)];
        return _buffers[number].AsSpan(0, length);
    }
}
