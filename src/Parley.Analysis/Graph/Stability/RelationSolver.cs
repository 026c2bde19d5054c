using System.Collections.Immutable;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Stability;

/// <summary>Solves models in which preferences may be unknown, by the definitions, with a row of bits for what the others reach from each node.</summary>
internal sealed class RelationSolver(ConflictGraph graph, UnknownReading reading, EngineOptions options, CancellationToken cancellation)
{
    private bool UnknownInvites => reading is UnknownReading.A or UnknownReading.C;

    private bool UnknownDeters => reading is UnknownReading.C or UnknownReading.D;

    internal StabilityResult Solve(StabilityQuestion question)
    {
        options.Require("the rows of what the others reach", 2 * BitMatrix.BytesFor(graph.Count));
        var withStrength = question.WithStrength && graph.Orders.Any(order => order.HasStrength);
        var concepts = question.Concepts.Distinct().ToList();
        var stable = concepts.ToDictionary(concept => concept, _ => new StateSet[graph.MakerCount]);
        var strong = concepts.Where(concept => withStrength && concept != StabilityConcept.Nash).ToDictionary(concept => concept, _ => new StateSet[graph.MakerCount]);
        var arcs = graph.Moves.Select(move => move.ToArcs(options)).ToImmutableArray();
        var improving = arcs.Select((arc, maker) => Improving(arc, graph.Orders[maker])).ToImmutableArray();
        for (var maker = 0; maker < graph.MakerCount; maker++)
        {
            options.Tell("stability", maker, graph.MakerCount);
            foreach (var group in concepts.GroupBy(RankSolver.Improves))
            {
                var reached = group.All(concept => concept == StabilityConcept.Nash) ? null : LegalReach.All((group.Key ? improving : arcs).RemoveAt(maker), graph.Count, cancellation);
                foreach (var concept in group)
                {
                    (stable[concept][maker], var strongly) = Judge(maker, concept, arcs[maker], reached, strong.ContainsKey(concept));
                    if (strongly is not null)
                        strong[concept][maker] = strongly;
                }
            }
        }

        return new StabilityResult(graph, stable.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray()),
            strong.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray()));
    }

    // Sanctions by SEQ may use moves of unknown worth in all four readings.
    private static ArcMoves Improving(ArcMoves arcs, PreferenceOrder order) => ArcMoves.Of(arcs.Count,
        from node in Enumerable.Range(0, arcs.Count)
        from end in arcs.From(node)
        where order.Compare(end, node) is Comparison.Better or Comparison.Unknown
        select (node, end));

    private (StateSet Stable, StateSet? Strong) Judge(int maker, StabilityConcept concept, ArcMoves own, BitMatrix? reached, bool withStrength)
    {
        var order = graph.Orders[maker];
        var (stable, strong) = (StateSet.Full(graph.Count), withStrength ? StateSet.Full(graph.Count) : null);
        var (deters, detersStrongly) = (new StateSet(graph.Count), new StateSet(graph.Count));
        for (var node = 0; node < graph.Count; node++)
        {
            cancellation.ThrowIfCancellationRequested();
            var invites = own.From(node).Where(end => Invites(order.Compare(end, node))).ToList();
            if (invites.Count == 0)
                continue;
            if (concept == StabilityConcept.Nash)
            {
                stable[node] = false;
                continue;
            }

            for (var end = 0; end < graph.Count; end++)
            {
                deters[end] = Deters(order.Compare(node, end));
                if (withStrength)
                    detersStrongly[end] = order.IsStronglyBetter(node, end);
            }

            var survives = RankSolver.Survives(concept);
            stable[node] = invites.TrueForAll(end => IsMet(reached!.Row(end), deters, survives ? own : null));
            if (withStrength)
                strong![node] = stable[node] && invites.TrueForAll(end => IsMet(reached!.Row(end), detersStrongly, survives ? own : null));
        }

        return (stable, strong);
    }

    private bool Invites(Comparison move) => move == Comparison.Better || (move == Comparison.Unknown && UnknownInvites);

    private bool Deters(Comparison stay) => stay is Comparison.Better or Comparison.Same || (stay == Comparison.Unknown && UnknownDeters);

    // Some reached node deters, and where moves are given none of them escapes to one that does not.
    private static bool IsMet(ReadOnlySpan<ulong> reached, StateSet deters, ArcMoves? escapes)
    {
        for (var index = 0; index < reached.Length; index++)
        {
            for (var both = reached[index] & deters.Words[index]; both != 0; both &= both - 1)
            {
                if (escapes is null || !Escapes(escapes.Ends((index << 6) + System.Numerics.BitOperations.TrailingZeroCount(both)), deters))
                    return true;
            }
        }

        return false;
    }

    private static bool Escapes(ReadOnlySpan<int> ends, StateSet deters)
    {
        foreach (var end in ends)
        {
            if (!deters[end])
                return true;
        }

        return false;
    }
}
