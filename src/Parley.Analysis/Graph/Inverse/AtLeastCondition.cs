namespace Parley.Analysis.Graph.Inverse;

/// <summary>A decision maker likes one node at least as much as another.</summary>
public sealed record AtLeastCondition(int Maker, int Node, int Other) : PreferenceCondition
{
    public override bool Holds(ConflictGraph graph) => graph.Orders[Maker].IsAtLeast(Node, Other);

    public override IEnumerable<PreferenceCondition> Unmet(ConflictGraph graph) => Holds(graph) ? [] : [this];
}
