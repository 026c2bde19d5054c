namespace Parley.Language.Network;

/// <summary>Memory that one thread uses again and again. What it hands out holds anything.</summary>
internal sealed class Scratch
{
    /// <summary>The buffer of <see cref="Words"/> for the rounded inputs of a layer.</summary>
    public const int Rounded = 3;

    private readonly float[][] _floats = Buffers<float>(18);
    private readonly short[][] _words = Buffers<short>(Rounded + 1);
    private readonly int[][] _rows = Buffers<int>(2);

    public Span<float> Gates(int length) => Take(_floats, 0, length);

    public Span<float> Cell(int length) => Take(_floats, 1, length);

    /// <summary>What the inputs' rows are to be multiplied by.</summary>
    public Span<float> Scales(int length) => Take(_floats, 2, length);

    /// <summary>Buffers for a stage's own use, told apart by a small number.</summary>
    public Span<float> Layer(int number, int length) => Take(_floats, 3 + number, length);

    /// <summary>Inputs of 16 bits, told apart by a number: those below <see cref="Rounded"/> are the encoder's.</summary>
    public Span<short> Words(int number, int length) => Take(_words, number, length);

    /// <summary>Where rows begin: 0 those read, 1 those written.</summary>
    public Span<int> Rows(int number, int length) => Take(_rows, number, length);

    private static T[][] Buffers<T>(int count) => [.. Enumerable.Range(0, count).Select(_ => Array.Empty<T>())];

    private static Span<T> Take<T>(T[][] buffers, int number, int length)
    {
        if (buffers[number].Length < length)
            buffers[number] = new T[Math.Max(length, buffers[number].Length * 3 / 2)];
        return buffers[number].AsSpan(0, length);
    }
}
