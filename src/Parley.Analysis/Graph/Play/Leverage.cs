using System.Collections.Immutable;
using System.Numerics;
using Parley.Analysis.Graph.Explanations;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Play;

/// <summary>Who can block an outcome, and who can unlock one.</summary>
public static class Leverage
{
    private const int MaxMakers = 16;

    /// <summary>On whom it depends whether an outcome holds by the concept: who would leave it, and without whose sanctions others would.</summary>
    /// <param name="reading">How unknown preferences count; null where there are none.</param>
    public static IReadOnlyList<Blocker> Blockers(
        ConflictGraph graph, int node, StabilityConcept concept, UnknownReading? reading = null, CancellationToken cancellation = default)
    {
        var explanations = Enumerable.Range(0, graph.MakerCount)
            .Select(maker => new Explainer(graph, concept, reading).Explain(maker, node, cancellation)).ToList();
        var blockers = new List<Blocker>();
        for (var maker = 0; maker < graph.MakerCount; maker++)
        {
            var silent = new Explainer(graph, concept, reading) { Silent = maker };
            ImmutableArray<int> leaves = [.. explanations[maker].Improvements.Where(item => !item.IsDeterred).Select(item => item.Move.To)];
            ImmutableArray<int> holds =
            [
                .. explanations.Where(other => other.Maker != maker && other is { IsStable: true, Improvements.IsEmpty: false })
                    .Where(other => !silent.Explain(other.Maker, node, cancellation).IsStable).Select(other => other.Maker)
            ];
            if (!leaves.IsEmpty || !holds.IsEmpty)
                blockers.Add(new Blocker(maker, leaves, holds));
        }

        return blockers;
    }

    /// <summary>The smallest coalitions that can go from a node to one of the targets by their own moves, by number of members, then in the order of the model.</summary>
    /// <exception cref="ModelException">There are more than 16 decision makers (PLY0813).</exception>
    public static IReadOnlyList<Unlocker> Unlockers(ConflictGraph graph, int node, StateSet targets, CancellationToken cancellation = default)
    {
        if (graph.MakerCount > MaxMakers)
            throw ModelProblems.NotDefined("unlocking", $"{graph.MakerCount} decision makers", $"at most {MaxMakers}, since every combination of them is looked at");
        var found = new List<int>();
        var unlockers = new List<Unlocker>();
        foreach (var coalition in Enumerable.Range(1, (1 << graph.MakerCount) - 1).OrderBy(coalition => BitOperations.PopCount((uint)coalition)).ThenBy(coalition => coalition))
        {
            if (found.Exists(smaller => (smaller & ~coalition) == 0) || Unlock(graph, node, targets, coalition, cancellation) is not { } unlocker)
                continue;
            found.Add(coalition);
            unlockers.Add(unlocker);
        }

        return unlockers;
    }

    // The nearest target, and among the nearest one that all members like, if there is.
    private static Unlocker? Unlock(ConflictGraph graph, int node, StateSet targets, int coalition, CancellationToken cancellation)
    {
        ImmutableArray<int> members = [.. Enumerable.Range(0, graph.MakerCount).Where(maker => (coalition >> maker & 1) != 0)];
        var search = new PathSearch(graph, members, node, _ => true);
        Unlocker? nearest = null;
        foreach (var (end, last, _) in search.Run(cancellation))
        {
            if (end == node || !targets[end])
                continue;
            var gain = members.All(member => graph.Orders[member].Compare(end, node) == Comparison.Better);
            if (nearest is null || gain)
                nearest = new Unlocker(members, [.. search.PathTo(end, last)], gain);
            if (gain)
                break;
        }

        return nearest;
    }
}
