namespace Parley.Analysis.Graph.Orders;

/// <summary>Comparisons kept pair by pair, as single comparisons and their chains give them; the rest is unknown.</summary>
internal sealed class RelationOrder : PreferenceOrder
{
    private readonly BitMatrix _better;
    private readonly BitMatrix _atLeast;
    private readonly HashSet<(int Node, int Other)> _strong;

    internal RelationOrder(BitMatrix better, BitMatrix atLeast, HashSet<(int Node, int Other)> strong)
        : base(better.Size)
    {
        _better = better;
        _atLeast = atLeast;
        _strong = strong;
    }

    public override bool HasStrength => _strong.Count > 0;

    public override Comparison Compare(int node, int other) =>
        node == other || (_atLeast[node, other] && _atLeast[other, node]) ? Comparison.Same
        : _better[node, other] ? Comparison.Better
        : _better[other, node] ? Comparison.Worse
        : Comparison.Unknown;

    public override bool IsStronglyBetter(int node, int other) => _strong.Contains((node, other));
}
