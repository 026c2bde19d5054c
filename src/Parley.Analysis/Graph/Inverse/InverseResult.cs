using System.Collections.Immutable;
using Parley.Analysis.Graph.Stability;

namespace Parley.Analysis.Graph.Inverse;

/// <summary>Which preferences would make an outcome hold: for each decision maker a condition, and all must hold together.</summary>
/// <param name="OfMaker">In the order of the model. By SEQ and SSEQ the condition of one speaks of the preferences of the others too.</param>
public sealed record InverseResult(StabilityConcept Concept, int Node, ImmutableArray<PreferenceCondition> OfMaker)
{
    /// <summary>The outcome holds under the preferences of a graph with the same states and moves.</summary>
    public bool Holds(ConflictGraph graph) => OfMaker.All(condition => condition.Holds(graph));
}
