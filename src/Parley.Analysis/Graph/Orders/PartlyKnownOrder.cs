using System.Collections.Immutable;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Orders;

/// <summary>Another order less what is said to be unknown: single pairs, and nodes that have no place.</summary>
internal sealed class PartlyKnownOrder(PreferenceOrder known, StateSet? unplaced, ImmutableArray<(StateSet First, StateSet Second)> pairs)
    : PreferenceOrder(known.Count)
{
    public override bool HasStrength => known.HasStrength;

    public override Comparison Compare(int node, int other)
    {
        if (node == other)
            return Comparison.Same;
        return IsOpen(node, other) ? Comparison.Unknown : known.Compare(node, other);
    }

    public override bool IsStronglyBetter(int node, int other) => !IsOpen(node, other) && known.IsStronglyBetter(node, other);

    private bool IsOpen(int node, int other)
    {
        if (unplaced is not null && (unplaced[node] || unplaced[other]))
            return true;
        foreach (var (first, second) in pairs)
        {
            if ((first[node] && second[other]) || (first[other] && second[node]))
                return true;
        }

        return false;
    }
}
