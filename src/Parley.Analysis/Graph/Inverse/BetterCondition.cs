using Parley.Analysis.Graph.Orders;

namespace Parley.Analysis.Graph.Inverse;

/// <summary>A decision maker likes one node better than another.</summary>
public sealed record BetterCondition(int Maker, int Node, int Other) : PreferenceCondition
{
    public override bool Holds(ConflictGraph graph) => graph.Orders[Maker].Compare(Node, Other) == Comparison.Better;

    public override IEnumerable<PreferenceCondition> Unmet(ConflictGraph graph) => Holds(graph) ? [] : [this];
}
