using System.Collections.Immutable;

namespace Parley.Analysis.Graph.Inverse;

/// <summary>At least one of some conditions; without any it never holds.</summary>
public sealed record AnyCondition(ImmutableArray<PreferenceCondition> Parts) : PreferenceCondition
{
    public override bool Holds(ConflictGraph graph) => Parts.Any(part => part.Holds(graph));

    /// <summary>The whole, since meeting any part would do.</summary>
    public override IEnumerable<PreferenceCondition> Unmet(ConflictGraph graph) => Holds(graph) ? [] : [this];
}
