using System.Globalization;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Coalitions;
using Parley.Analysis.Graph.Foresight;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.States;

namespace Parley.Cli.Conflicts;

/// <summary>Outcomes by the concepts that are only looked at where asked for; each a column of a table.</summary>
internal static class MoreVerdicts
{
    private static readonly StabilityConcept[] OfCoalitions = [StabilityConcept.Nash, StabilityConcept.Gmr, StabilityConcept.Smr, StabilityConcept.Seq];

    /// <summary>The states that hold against every coalition.</summary>
    public static IEnumerable<(string Column, StateSet Outcomes)> Coalitions(ConflictGraph graph, EngineOptions options, CancellationToken stop)
    {
        var analysis = CoalitionAnalysis.Of(graph, options, stop);
        return OfCoalitions.Select(concept => ($"coalition {ConceptWords.Of(concept)}", analysis.Equilibria(concept)));
    }

    /// <summary>The states that hold where answers are given at once.</summary>
    public static (string Column, StateSet Outcomes) Simultaneous(ConflictGraph graph, EngineOptions options, CancellationToken stop) =>
        ("SIM", All(SimultaneousSanctions.Stable(graph, options, stop)));

    /// <summary>The states that hold where both of two decision makers look so many moves ahead, as far as they like, or one leads.</summary>
    public static IEnumerable<(string Column, StateSet Outcomes)> Foresight(ConflictGraph graph, int horizon, EngineOptions options)
    {
        var analysis = ForesightAnalysis.Of(graph, options);
        return
        [
            (string.Create(CultureInfo.InvariantCulture, $"L{horizon}"), All([analysis.Limited(0, horizon), analysis.Limited(1, horizon)])),
            ("non-myopic", All([analysis.NonMyopic(0), analysis.NonMyopic(1)])),
            .. graph.Model.DecisionMakers.Select((maker, index) => ($"Stackelberg, {maker.Name} leads", analysis.Stackelberg(index))),
        ];
    }

    private static StateSet All(IReadOnlyList<StateSet> sets)
    {
        var all = sets[0].Copy();
        foreach (var set in sets.Skip(1))
            all.IntersectWith(set);
        return all;
    }
}
