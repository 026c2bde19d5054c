using System.Collections.Immutable;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;

namespace Parley.Analysis.Graph.Inverse;

/// <summary>Some legal sequence of moves leads from one node to another, every mover liking each of its moves.</summary>
public sealed record ReachCondition(int Start, int End, ImmutableArray<int> Movers) : PreferenceCondition
{
    public override bool Holds(ConflictGraph graph) => new PathSearch(
            graph, Movers, Start, step => graph.Orders[step.Maker].Compare(step.To, step.From) == Comparison.Better)
        .Run(CancellationToken.None).Any(place => place.Node == End);

    public override IEnumerable<PreferenceCondition> Unmet(ConflictGraph graph) => Holds(graph) ? [] : [this];
}
