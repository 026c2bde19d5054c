namespace Parley.Language.Coreference;

/// <summary>The features that hold of a choice, as indices into the weights. Which index a feature has is settled by its hash.</summary>
internal sealed class FeatureSet
{
    /// <summary>Weights there are; a power of two.</summary>
    public const int Size = 1 << 17;

    private const int Most = 64;

    private readonly int[] _indices = new int[Most];

    public int Length { get; private set; }

    public ReadOnlySpan<int> Indices => _indices.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Add(int template, int a = 0, int b = 0, int c = 0)
    {
        var key = Key.Mix(Key.Mix(Key.Mix(Key.Mix(0x9E3779B1, (uint)template), (uint)a), (uint)b), (uint)c);
        _indices[Length++] = (int)((key ^ (key >> 17)) & (Size - 1));
    }
}
