using System.Collections.Immutable;

namespace Parley.Analysis.Graph.Inverse;

/// <summary>All of some conditions; without any it always holds.</summary>
public sealed record AllCondition(ImmutableArray<PreferenceCondition> Parts) : PreferenceCondition
{
    public override bool Holds(ConflictGraph graph) => Parts.All(part => part.Holds(graph));

    public override IEnumerable<PreferenceCondition> Unmet(ConflictGraph graph) => Parts.SelectMany(part => part.Unmet(graph)).Distinct();
}
