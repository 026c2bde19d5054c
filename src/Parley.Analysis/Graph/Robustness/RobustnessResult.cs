using System.Collections.Immutable;
using Parley.Analysis.Graph.Stability;

namespace Parley.Analysis.Graph.Robustness;

/// <summary>How often each outcome holds when what is unknown may turn out either way.</summary>
public sealed class RobustnessResult
{
    private const double Normal95 = 1.959963984540054;

    private readonly ImmutableDictionary<StabilityConcept, long[]> _holds;

    internal RobustnessResult(ConflictGraph graph, bool isExact, long orders, int seed, ImmutableDictionary<StabilityConcept, long[]> holds)
    {
        Graph = graph;
        IsExact = isExact;
        Orders = orders;
        Seed = seed;
        _holds = holds;
    }

    public ConflictGraph Graph { get; }

    /// <summary>All combinations of orders were looked at, none sampled.</summary>
    public bool IsExact { get; }

    /// <summary>Number of combinations of orders, or samples, looked at.</summary>
    public long Orders { get; }

    public int Seed { get; }

    /// <summary>A share for each node, in their order.</summary>
    /// <exception cref="KeyNotFoundException">The concept was not asked for.</exception>
    public IReadOnlyList<OutcomeShare> Shares(StabilityConcept concept) => [.. _holds[concept].Select((holds, node) => Share(node, holds))];

    private OutcomeShare Share(int node, long holds)
    {
        var stuck = Graph.Moves.All(moves => !moves.CanMove(node));
        if (IsExact)
            return new OutcomeShare(node, holds, Orders, (double)holds / Orders, (double)holds / Orders, stuck);
        var (count, share, square) = ((double)Orders, (double)holds / Orders, Normal95 * Normal95);
        var middle = (share + square / (2 * count)) / (1 + square / count);
        var half = Normal95 * Math.Sqrt(share * (1 - share) / count + square / (4 * count * count)) / (1 + square / count);
        return new OutcomeShare(node, holds, Orders, Math.Max(0, middle - half), Math.Min(1, middle + half), stuck);
    }
}
