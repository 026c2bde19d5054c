namespace Parley.Analysis.Graph.Orders;

/// <summary>What a decision maker wants, worked out for the nodes of one state space.</summary>
public abstract class PreferenceOrder
{
    private protected PreferenceOrder(int count) => Count = count;

    /// <summary>Number of nodes.</summary>
    public int Count { get; }

    /// <summary>No pair is unknown, so every node has a rank.</summary>
    public bool IsComplete => this is RankedOrder;

    /// <summary>Some preference is strong (&gt;&gt;).</summary>
    public abstract bool HasStrength { get; }

    /// <summary>How <paramref name="node"/> compares with <paramref name="other"/>.</summary>
    public abstract Comparison Compare(int node, int other);

    /// <summary><paramref name="node"/> &gt;&gt; <paramref name="other"/>.</summary>
    public abstract bool IsStronglyBetter(int node, int other);

    /// <summary><paramref name="node"/> is liked at least as much: better or the same, and known to be.</summary>
    public bool IsAtLeast(int node, int other) => Compare(node, other) is Comparison.Better or Comparison.Same;
}
