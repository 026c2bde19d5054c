using System.Collections.Immutable;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Stability;

namespace Parley.Analysis.Graph.Inverse;

/// <summary>Inverse analysis (Kinsara, Petersons, Hipel and Kilgour 2015): which preferences would make an outcome hold, as conditions, whatever the preferences are now.</summary>
public static class InverseAnalysis
{
    // Roughly what one condition takes.
    private const int BytesACondition = 80;

    /// <exception cref="ModelException">The conditions take more memory than allowed (PLY0812).</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static InverseResult Of(
        ConflictGraph graph, StabilityConcept concept, int node, EngineOptions? options = null, CancellationToken cancellation = default)
    {
        var budget = new Budget(options ?? EngineOptions.Default);
        return new InverseResult(concept, node,
        [
            .. Enumerable.Range(0, graph.MakerCount).Select(maker => All([.. graph.Moves[maker].From(node)
                .Select(end => Met(graph, concept, new Step(maker, node, end), budget, cancellation))]))
        ]);
    }

    // The move is no improvement, or some state the others bring about afterwards is no better.
    private static PreferenceCondition Met(ConflictGraph graph, StabilityConcept concept, Step move, Budget budget, CancellationToken cancellation)
    {
        var parts = ImmutableArray.CreateBuilder<PreferenceCondition>();
        parts.Add(new AtLeastCondition(move.Maker, move.From, move.To));
        budget.Spend(1);
        if (concept == StabilityConcept.Nash)
            return parts[0];
        ImmutableArray<int> others = [.. Enumerable.Range(0, graph.MakerCount).Where(other => other != move.Maker)];
        var ends = new PathSearch(graph, others, move.To, _ => true).Run(cancellation).Select(place => place.Node).Distinct().Order();
        foreach (var end in ends)
            parts.Add(Sanction(graph, concept, move, end, others, budget));
        return new AnyCondition([.. parts.Distinct()]);
    }

    private static PreferenceCondition Sanction(
        ConflictGraph graph, StabilityConcept concept, Step move, int end, ImmutableArray<int> others, Budget budget)
    {
        var parts = new List<PreferenceCondition>();
        if (RankSolver.Improves(concept))
        {
            parts.Add(others.Length == 1
                ? new BetterCondition(others[0], end, move.To)
                : new ReachCondition(move.To, end, others));
        }

        if (end != move.From)
            parts.Add(new AtLeastCondition(move.Maker, move.From, end));
        if (RankSolver.Survives(concept))
            parts.AddRange(graph.Moves[move.Maker].From(end).Where(escape => escape != move.From).Select(escape => new AtLeastCondition(move.Maker, move.From, escape)));
        budget.Spend(parts.Count);
        return All([.. parts]);
    }

    private static PreferenceCondition All(ImmutableArray<PreferenceCondition> parts) => parts.Length == 1 ? parts[0] : new AllCondition(parts);

    private sealed class Budget(EngineOptions options)
    {
        private long _spent;

        internal void Spend(int conditions) => options.Require("the conditions", BytesACondition * (_spent += conditions));
    }
}
