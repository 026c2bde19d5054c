using System.Collections.Immutable;
using Parley.Analysis.Graph.Stability;

namespace Parley.Analysis.Graph.Explanations;

/// <summary>Why a state is stable for a decision maker by a concept, or is not.</summary>
/// <param name="Improvements">Its improvements in ascending order of their ends, each with what becomes of it; by Nash an improvement is never deterred.</param>
public sealed record VerdictExplanation(
    StabilityConcept Concept, int Maker, int Node, StabilityReason Reason, ImmutableArray<ImprovementExplanation> Improvements)
{
    public bool IsStable => Reason != StabilityReason.Tempted;
}
