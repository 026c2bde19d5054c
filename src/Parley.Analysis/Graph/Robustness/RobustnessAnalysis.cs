using System.Collections.Immutable;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Stability;

namespace Parley.Analysis.Graph.Robustness;

/// <summary>How often outcomes hold over the orders that agree with what is known: all of them where they are few, a seeded sample where they are many.</summary>
/// <remarks>An order settles every unknown pair one way or the other; ties that are known stay ties.</remarks>
public static class RobustnessAnalysis
{
    // The same however many threads there are, so that the seed alone decides.
    private const int Chains = 16;

    /// <exception cref="ModelException">It takes more memory than allowed (PLY0812).</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static RobustnessResult Run(
        ConflictGraph graph, RobustnessQuestion? question = null, EngineOptions? options = null, CancellationToken cancellation = default)
    {
        question ??= new RobustnessQuestion();
        options ??= EngineOptions.Default;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(question.Samples);
        var known = graph.Orders.Select(order => order.IsComplete ? null : PartialOrder.Of(order, options)).ToArray();
        var counter = new OutcomeCounter(graph, question.Concepts, options);
        if (AllOrders(graph, known, question, options) is { } all)
            return Exact(graph, question, all, counter, cancellation);
        var counts = new Dictionary<StabilityConcept, long[]>[Chains];
        Work.Each(Chains, "sampled orders", chain =>
        {
            counts[chain] = counter.NewCounts();
            var samplers = known.Select((order, maker) => order is null ? null : new OrderSampler(order, SeedOf(question.Seed, chain, maker))).ToArray();
            for (var sample = chain; sample < question.Samples; sample += Chains)
            {
                cancellation.ThrowIfCancellationRequested();
                counter.Count([.. samplers.Select((sampler, maker) => sampler?.NextRanks() ?? ((RankedOrder)graph.Orders[maker]).RankArray)], counts[chain], cancellation);
            }
        }, options, cancellation);
        return new RobustnessResult(graph, false, question.Samples, question.Seed, Sum(counter, counts));
    }

    private static RobustnessResult Exact(
        ConflictGraph graph, RobustnessQuestion question, List<int[]>[] all, OutcomeCounter counter, CancellationToken cancellation)
    {
        var counts = counter.NewCounts();
        var (chosen, total) = (new int[all.Length], 0L);
        while (true)
        {
            counter.Count([.. all.Select((orders, maker) => orders[chosen[maker]])], counts, cancellation);
            total++;
            var maker = 0;
            while (maker < all.Length && ++chosen[maker] == all[maker].Count)
                chosen[maker++] = 0;
            if (maker == all.Length)
                return new RobustnessResult(graph, true, total, question.Seed, Sum(counter, [counts]));
        }
    }

    // The orders of each decision maker, where their combinations are no more than the limit; else null.
    private static List<int[]>[]? AllOrders(ConflictGraph graph, PartialOrder?[] known, RobustnessQuestion question, EngineOptions options)
    {
        var (total, held) = (1L, 0L);
        foreach (var order in known.OfType<PartialOrder>())
        {
            var count = order.All().Take((int)(question.ExactLimit / total) + 1).Count();
            (total, held) = (total * count, held + count);
            if (total > question.ExactLimit)
                return null;
        }

        options.Require("all orders", held * (4L * graph.Count + 32));
        return [.. known.Select((order, maker) => order is null ? [((RankedOrder)graph.Orders[maker]).RankArray] : order.All().Select(order.Ranks).ToList())];
    }

    private static ImmutableDictionary<StabilityConcept, long[]> Sum(OutcomeCounter counter, Dictionary<StabilityConcept, long[]>[] counts)
    {
        var sum = counter.NewCounts();
        foreach (var (concept, holds) in sum)
        {
            foreach (var count in counts)
            {
                for (var node = 0; node < holds.Length; node++)
                    holds[node] += count[concept][node];
            }
        }

        return sum.ToImmutableDictionary();
    }

    // Spread over the numbers by fixed constants: HashCode.Combine changes from run to run.
    private static int SeedOf(int seed, int chain, int maker) =>
        unchecked((int)((uint)seed * 2654435761u ^ (uint)chain * 2246822519u ^ (uint)maker * 3266489917u));
}
