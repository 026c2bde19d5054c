using System.Collections.Immutable;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Coalitions;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.States;

namespace Parley.Cli.Conflicts;

/// <summary>The states that hold against every coalition.</summary>
internal sealed record CoalitionVerdicts(ImmutableArray<(StabilityConcept Concept, StateSet Equilibria)> Sets)
{
    private static readonly StabilityConcept[] Concepts = [StabilityConcept.Nash, StabilityConcept.Gmr, StabilityConcept.Smr, StabilityConcept.Seq];

    public static CoalitionVerdicts Of(ConflictGraph graph, EngineOptions options, CancellationToken stop)
    {
        var analysis = CoalitionAnalysis.Of(graph, options, stop);
        return new CoalitionVerdicts([.. Concepts.Select(concept => (concept, analysis.Equilibria(concept)))]);
    }
}
