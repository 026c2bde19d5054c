using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Coalitions;
using Parley.Analysis.Graph.Foresight;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.Statements;

namespace Parley.Tests.Analysis.Graph.Stability;

public sealed class SmallAndLargeTests
{
    [Fact]
    public void A_model_of_one_state_and_one_decision_maker_holds_by_every_concept()
    {
        var model = new ConflictModel("m", [new Option("a")], [new DecisionMaker("A", [0], Wish("1", 1))], [new AtLeastOneRule("always", 1)]);

        var result = StabilityAnalysis.Run(ConflictGraph.Of(model), StabilityQuestion.All);

        Assert.All(result.Concepts, concept => Assert.Equal([0], result.Equilibria(concept).Nodes()));
    }

    [Fact]
    public void Of_one_decision_maker_only_what_it_likes_best_holds()
    {
        var model = new ConflictModel("m", [new Option("a"), new Option("b")], [new DecisionMaker("A", [0, 1], Wish("1 & -2", 2))]);

        var result = StabilityAnalysis.Run(ConflictGraph.Of(model), StabilityQuestion.All);

        Assert.All(result.Concepts, concept => Assert.Equal([1], result.Equilibria(concept).Nodes()));
    }

    [Fact]
    public void A_model_without_options_has_one_state()
    {
        var model = new ConflictModel("m", [], [new DecisionMaker("A", [], new PrioritisedPreference([]))]);

        Assert.Equal(1, ConflictGraph.Of(model).Count);
    }

    [Fact]
    public void A_large_model_has_the_verdicts_of_the_matrix_form_where_it_falls_into_small_ones()
    {
        // Ten options that one who never moves holds: 1,024 copies of one small conflict, solved move by move.
        var small = new GeneratedModels(41).Next(withGraphs: false, makers: 3);
        var count = small.Options.Length;
        var large = new ConflictModel("m", [.. small.Options, .. Enumerable.Range(1, 10).Select(number => new Option($"copy {number}"))],
            [.. small.DecisionMakers, new DecisionMaker("bystander", Enumerable.Range(count, 10), new PrioritisedPreference([]), arcs: [])], small.Rules);
        var matrix = new MatrixForm(small);

        var graph = ConflictGraph.Of(large);
        var result = StabilityAnalysis.Run(graph, StabilityQuestion.All);

        Assert.Equal(1024 * matrix.Count, graph.Count);
        foreach (var concept in result.Concepts)
        {
            for (var maker = 0; maker < 3; maker++)
            {
                var expected = matrix.Stable(concept, maker);
                Assert.All(Enumerable.Range(0, graph.Count), node => Assert.Equal((expected >> (node % matrix.Count) & 1) != 0, result.Stable(concept, maker)[node]));
            }
        }
    }

    [Fact]
    public void A_thousand_states_have_the_same_verdicts_by_class_and_move_by_move()
    {
        var random = new Random(43);
        for (var round = 0; round < 4; round++)
        {
            var owners = Enumerable.Range(0, 10).Select(_ => random.Next(4)).ToArray();
            PrioritisedPreference Wishes() => new(Enumerable.Range(0, 8).Select(_ => new PreferenceStatement(
                Statement.Or(Literal(random), Statement.And(Literal(random), Literal(random))))));
            var model = new ConflictModel("m", Enumerable.Range(1, 10).Select(number => new Option($"option {number}", (OptionDirection)Math.Max(0, random.Next(5) - 2))),
                [.. Enumerable.Range(0, 4).Select(maker => new DecisionMaker($"maker {maker}", Enumerable.Range(0, 10).Where(option => owners[option] == maker), Wishes()))],
                [new NeverRule("never", Statement.And(Literal(random), Literal(random), Literal(random)))]);
            var byClass = ConflictGraph.Of(model);
            var oneByOne = ConflictGraph.Of(new ConflictModel("m", model.Options, model.DecisionMakers.Select((maker, index) => maker with { Arcs = [.. byClass.ArcsOf(index)] }), model.Rules));

            var results = new[] { byClass, oneByOne }.Select(graph => StabilityAnalysis.Run(graph, StabilityQuestion.All)).ToList();

            foreach (var concept in results[0].Concepts)
                Assert.All(Enumerable.Range(0, 4), maker => Assert.True(results[0].Stable(concept, maker).SetEquals(results[1].Stable(concept, maker))));
        }
    }

    [Fact]
    public void A_run_that_needs_more_memory_than_allowed_is_refused_in_words()
    {
        var model = new ConflictModel("m", Enumerable.Range(1, 16).Select(number => new Option($"option {number}")), [new DecisionMaker("A", Enumerable.Range(0, 16), Wish("1", 16))]);
        var graph = ConflictGraph.Of(model);
        var little = new EngineOptions { MemoryLimit = 1 << 20 };

        Assert.All(
            new Action[] { () => ConflictGraph.Of(model, little), () => StabilityAnalysis.Run(graph, options: little), () => CoalitionAnalysis.Of(graph, little) },
            run => Assert.Equal("PLY0812", Assert.Throws<ModelException>(run).Problem.Code));
    }

    [Fact]
    public void A_run_can_be_cancelled_and_tells_how_far_it_is()
    {
        var graph = ConflictGraph.Of(Games.SmallGames.Chicken);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var told = new Told();

        StabilityAnalysis.Run(graph, options: new EngineOptions { Progress = told });

        Assert.Throws<OperationCanceledException>(() => StabilityAnalysis.Run(graph, cancellation: cancelled.Token));
        Assert.Contains(new EngineProgress("stability", 8, 8), told.Seen);
    }

    [Fact]
    public void A_concept_that_is_not_defined_for_a_model_is_refused_in_words()
    {
        var three = new GeneratedModels(42).Next(withGraphs: false, strict: true, makers: 3);
        var unknown = new ConflictModel("m", [new Option("a")], [new DecisionMaker("A", [0], new PairPreference([]))]);

        Assert.All(
            new Action[]
            {
                () => ForesightAnalysis.Of(ConflictGraph.Of(three)),
                () => StabilityAnalysis.Run(ConflictGraph.Of(unknown)),
                () => CoalitionAnalysis.Of(ConflictGraph.Of(unknown)),
                () => CoalitionAnalysis.Of(ConflictGraph.Of(three)).Equilibria(StabilityConcept.Sseq),
                () => SimultaneousSanctions.Stable(ConflictGraph.Of(Elmira.Model)),
            },
            run => Assert.Equal("PLY0813", Assert.Throws<ModelException>(run).Problem.Code));
    }

    private static Statement Literal(Random random) =>
        random.Next(2) == 0 ? Statement.OfOption(random.Next(10)) : Statement.Not(Statement.OfOption(random.Next(10)));

    private static PrioritisedPreference Wish(string statement, int options) => new([new PreferenceStatement(Statement.Parse(statement, options))]);

    private sealed class Told : IProgress<EngineProgress>
    {
        private readonly Lock _lock = new();
        private readonly List<EngineProgress> _seen = [];

        internal IReadOnlyList<EngineProgress> Seen => _seen;

        public void Report(EngineProgress value)
        {
            lock (_lock)
                _seen.Add(value);
        }
    }
}
