using System.Collections.Immutable;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;

namespace Parley.Analysis.Graph.Explanations;

/// <summary>What others can do after an improvement.</summary>
/// <param name="Path">Their moves, a shortest legal sequence.</param>
/// <param name="EndAgainstStart">How the decision maker sees the end beside the state it started from.</param>
/// <param name="Escapes">Its counter-moves from the end; looked at by SMR and SSEQ only, and then all of them.</param>
public sealed record Sanction(ImmutableArray<Step> Path, Comparison EndAgainstStart, ImmutableArray<Escape> Escapes)
{
    /// <summary>The node in which the sanction leaves the decision maker.</summary>
    public int End => Path[^1].To;

    /// <summary>Who carries it out, in the order of their first moves.</summary>
    public IEnumerable<int> Movers => Path.Select(step => step.Maker).Distinct();
}
