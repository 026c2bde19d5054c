namespace Parley.Training.Encoder;

/// <summary>How large a network is.</summary>
/// <param name="Hidden">Numbers a word and direction of a layer.</param>
/// <param name="Arc">Numbers a word of the scores of heads.</param>
/// <param name="Label">Numbers a word of the scores of relations.</param>
internal sealed record EncoderShape(int Hidden, int Layers, int Arc, int Label)
{
    /// <summary>The size that is shipped.</summary>
    public static EncoderShape Shipped { get; } = new(200, 3, 200, 64);

    /// <summary>The size above a pretrained encoder.</summary>
    public static EncoderShape Teacher { get; } = new(256, 1, 300, 100);
}
