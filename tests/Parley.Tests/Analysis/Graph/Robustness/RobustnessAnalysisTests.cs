using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Robustness;
using Parley.Analysis.Graph.Stability;

namespace Parley.Tests.Analysis.Graph.Robustness;

public sealed class RobustnessAnalysisTests
{
    private static readonly PairPreference NothingKnown = new([]);

    [Fact]
    public void Few_orders_are_all_looked_at_and_counted_as_published()
    {
        var game = Games.GameFile.Read("syria_iraq_euphrates_1975");
        var expected = game.Root.GetProperty("inverse_test");
        var model = game.Model();
        var syria = model.DecisionMakers[0] with { Preference = NothingKnown };
        var graph = ConflictGraph.Of(new ConflictModel(model.Title, model.Options, [syria, model.DecisionMakers[1]], model.Rules));

        var result = RobustnessAnalysis.Run(graph);

        var node = expected.GetProperty("desired_state").GetInt32() - 1;
        Assert.True(result.IsExact);
        Assert.Equal(720, result.Orders);
        Assert.Equal(expected.GetProperty("count_R_definition").GetInt32(), result.Shares(StabilityConcept.Nash)[node].Holds);
        Assert.Equal(expected.GetProperty("count_GMR_definition").GetInt32(), result.Shares(StabilityConcept.Gmr)[node].Holds);
        Assert.Equal(expected.GetProperty("count_SMR_definition").GetInt32(), result.Shares(StabilityConcept.Smr)[node].Holds);
        Assert.Equal(expected.GetProperty("count_SEQ_definition").GetInt32(), result.Shares(StabilityConcept.Seq)[node].Holds);
    }

    [Fact]
    public void A_sample_agrees_with_the_count_within_its_interval()
    {
        var graph = ConflictGraph.Of(Partly(8, 21));
        var exact = RobustnessAnalysis.Run(graph, new RobustnessQuestion { ExactLimit = 10_000_000 });

        var sampled = RobustnessAnalysis.Run(graph, new RobustnessQuestion { ExactLimit = 0, Samples = 20_000, Seed = 5 });

        Assert.True(exact.IsExact);
        Assert.False(sampled.IsExact);
        foreach (var concept in StabilityQuestion.Usual.Concepts)
        {
            // Wider than 95 %, so that a sound sampler passes whatever the seed.
            foreach (var (all, some) in exact.Shares(concept).Zip(sampled.Shares(concept)))
                Assert.InRange(all.Share, some.Low - (some.High - some.Low), some.High + (some.High - some.Low));
        }
    }

    [Fact]
    public void The_seed_decides_and_not_the_number_of_threads()
    {
        var graph = ConflictGraph.Of(Partly(16, 22));
        var question = new RobustnessQuestion { ExactLimit = 0, Samples = 500, Seed = 9 };

        var one = RobustnessAnalysis.Run(graph, question, new EngineOptions { Parallelism = 1 });
        var two = RobustnessAnalysis.Run(graph, question, new EngineOptions { Parallelism = 2 });
        var other = RobustnessAnalysis.Run(graph, question with { Seed = 10 });

        Assert.Equal(one.Shares(StabilityConcept.Nash), two.Shares(StabilityConcept.Nash));
        Assert.NotEqual(one.Shares(StabilityConcept.Nash), other.Shares(StabilityConcept.Nash));
    }

    [Fact]
    public void Every_order_of_a_partial_order_comes_once_and_agrees_with_it()
    {
        // 0 over 1, 2 over 3: four factorial, halved twice.
        var graph = ConflictGraph.Of(Known([(0, 1), (2, 3)]));
        var order = PartialOrder.Of(graph.Orders[0], EngineOptions.Default);

        var all = order.All().Select(order.Ranks).ToList();

        Assert.Equal(6, all.Select(ranks => string.Join(' ', ranks)).Distinct().Count());
        Assert.Equal(6, all.Count);
        Assert.All(all, ranks => Assert.True(ranks[0] > ranks[1] && ranks[2] > ranks[3]));
    }

    [Fact]
    public void Sampled_orders_are_alike_likely()
    {
        var graph = ConflictGraph.Of(Known([(0, 1), (2, 3)]));
        var sampler = new OrderSampler(PartialOrder.Of(graph.Orders[0], EngineOptions.Default), 3);

        var counts = Enumerable.Range(0, 6000).Select(_ => string.Join(' ', sampler.NextRanks())).CountBy(ranks => ranks).ToList();

        // A thousand each is expected, give or take four deviations and what neighbouring draws share.
        Assert.Equal(6, counts.Count);
        Assert.All(counts, count => Assert.InRange(count.Value, 820, 1180));
    }

    [Fact]
    public void What_holds_because_nobody_can_move_is_told_apart()
    {
        var model = new ConflictModel("m", [new Option("leave", OptionDirection.ForwardOnly)], [new DecisionMaker("A", [0], NothingKnown)]);

        var shares = RobustnessAnalysis.Run(ConflictGraph.Of(model)).Shares(StabilityConcept.Nash);

        Assert.Equal((0.5, false), (shares[0].Share, shares[0].NobodyCanMove));
        Assert.Equal((1.0, true), (shares[1].Share, shares[1].NobodyCanMove));
    }

    private static ConflictModel Known((int Better, int Worse)[] pairs) => new("m", [new Option("a"), new Option("b")],
        [new DecisionMaker("A", [0, 1], new PairPreference(pairs.Select(pair => new KnownPair(StatePattern.Of((ulong)pair.Better, 2), StatePattern.Of((ulong)pair.Worse, 2)))))]);

    // Two decision makers of a conflict without rules, some pairs of states known for each.
    private static ConflictModel Partly(int states, int seed)
    {
        var random = new Random(seed);
        var options = int.Log2(states);
        PairPreference Some()
        {
            var order = Enumerable.Range(0, states).ToArray();
            random.Shuffle(order);
            return new PairPreference(Enumerable.Range(0, 2 * states).Select(_ => (First: random.Next(states), Second: random.Next(states)))
                .Where(pair => pair.First < pair.Second).Select(pair => new KnownPair(Pattern(order[pair.First]), Pattern(order[pair.Second]))));
        }

        StatePattern Pattern(int state) => StatePattern.Of((ulong)state, options);

        return new ConflictModel("m", Enumerable.Range(1, options).Select(number => new Option($"option {number}")),
            [new DecisionMaker("A", Enumerable.Range(0, options / 2), Some()), new DecisionMaker("B", Enumerable.Range(options / 2, options - options / 2), Some())]);
    }
}
