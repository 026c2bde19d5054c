using System.Collections.Concurrent;
using System.Collections.Immutable;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Stability;

/// <summary>Solves models in which no preference is unknown.</summary>
internal sealed class RankSolver(ConflictGraph graph, ISanctionSearch search, EngineOptions options, CancellationToken cancellation)
{
    private readonly ImmutableArray<RankedOrder> _orders = [.. graph.Orders.Cast<RankedOrder>()];

    /// <summary>The search that suits the moves: by classes where all follow from options, move by move elsewhere.</summary>
    internal static ISanctionSearch SearchFor(ConflictGraph graph, EngineOptions options)
    {
        ImmutableArray<int[]> ranks = [.. graph.Orders.Select(order => ((RankedOrder)order).RankArray)];
        if (graph.Moves.All(move => move is OptionMoves))
        {
            options.Require("the search", ClassSearch.BytesFor(graph.Count, graph.MakerCount, options.Parallelism));
            return new ClassSearch([.. graph.Moves.Cast<OptionMoves>()], ranks);
        }

        var arcs = graph.Moves.Select(move => move.ToArcs(options)).ToImmutableArray();
        options.Require("the search", 24L * arcs.Sum(arc => (long)arc.ArcCount) + graph.Count * (16L + graph.MakerCount));
        return new ArcSearch(arcs, ranks);
    }

    internal StabilityResult Solve(StabilityQuestion question)
    {
        var withStrength = question.WithStrength && _orders.Any(order => order.HasStrength);
        var stable = question.Concepts.Distinct().ToDictionary(concept => concept, _ => new StateSet[_orders.Length]);
        var strong = stable.Keys.Where(concept => withStrength && concept != StabilityConcept.Nash).ToDictionary(concept => concept, _ => new StateSet[_orders.Length]);
        var best = new ConcurrentDictionary<int, Lazy<int[]>>();
        (StabilityConcept Concept, int Maker)[] pieces = [.. from maker in Enumerable.Range(0, _orders.Length) from concept in stable.Keys.Order() select (concept, maker)];
        Work.Each(pieces.Length, "stability", index =>
        {
            var (concept, maker) = pieces[index];
            var verdicts = new RankVerdicts(graph.Moves[maker], _orders[maker].RankArray);
            var values = Survives(concept) ? best.GetOrAdd(maker, _ => new Lazy<int[]>(verdicts.BestAfterOneMove)).Value : _orders[maker].RankArray;
            var least = concept == StabilityConcept.Nash ? null : search.LeastReached(maker, values, Improves(concept), cancellation);
            stable[concept][maker] = verdicts.Stable(least);
            if (strong.TryGetValue(concept, out var sets))
                sets[maker] = Strong(verdicts, stable[concept][maker], least!, _orders[maker]);
        }, options, cancellation);
        return new StabilityResult(graph, Frozen(stable), Frozen(strong));
    }

    internal static bool Improves(StabilityConcept concept) => concept is StabilityConcept.Seq or StabilityConcept.Sseq;

    internal static bool Survives(StabilityConcept concept) => concept is StabilityConcept.Smr or StabilityConcept.Sseq;

    private static StateSet Strong(RankVerdicts verdicts, StateSet stable, int[] least, RankedOrder order)
    {
        var ceilings = new int[order.Count];
        Array.Fill(ceilings, -1);
        return verdicts.StronglyStable(stable, least, order.HasStrength ? order.StrongCeilings() : ceilings);
    }

    private static ImmutableDictionary<StabilityConcept, ImmutableArray<StateSet>> Frozen(Dictionary<StabilityConcept, StateSet[]> sets) =>
        sets.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray());
}
