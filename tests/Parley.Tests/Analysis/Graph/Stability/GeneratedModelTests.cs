using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Coalitions;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.States;

namespace Parley.Tests.Analysis.Graph.Stability;

/// <summary>Verdicts on generated models are those of the matrix form, and the inclusions of the literature hold.</summary>
public sealed class GeneratedModelTests
{
    private static readonly StabilityConcept[] CoalitionConcepts = [StabilityConcept.Nash, StabilityConcept.Gmr, StabilityConcept.Smr, StabilityConcept.Seq];

    [Fact]
    public void Two_thousand_generated_models_have_the_verdicts_of_the_matrix_form()
    {
        var models = new GeneratedModels(1);
        for (var round = 0; round < 2000; round++)
        {
            var model = models.Next(withGraphs: round % 2 == 0);
            var (graph, matrix) = (ConflictGraph.Of(model), new MatrixForm(model));

            var result = StabilityAnalysis.Run(graph, StabilityQuestion.All with { WithStrength = true });

            Assert.Equal(matrix.Count, graph.Count);
            foreach (var concept in result.Concepts)
            {
                for (var maker = 0; maker < graph.MakerCount; maker++)
                    Same(round, concept, matrix.Stable(concept, maker), result.Stable(concept, maker));
            }

            foreach (var concept in result.ConceptsWithStrength)
            {
                for (var maker = 0; maker < graph.MakerCount; maker++)
                    Same(round, concept, matrix.Stable(concept, maker, strongly: true), result.StronglyStable(concept, maker));
            }
        }
    }

    [Fact]
    public void The_verdicts_of_coalitions_on_generated_models_are_those_of_the_matrix_form()
    {
        var models = new GeneratedModels(2);
        for (var round = 0; round < 500; round++)
        {
            var model = models.Next();
            var (graph, matrix) = (ConflictGraph.Of(model), new MatrixForm(model));

            var coalitions = CoalitionAnalysis.Of(graph);

            foreach (var concept in CoalitionConcepts)
            {
                foreach (var coalition in coalitions.Coalitions)
                    Same(round, concept, matrix.CoalitionStable(concept, coalition), coalitions.Stable(concept, coalition));
            }
        }
    }

    [Fact]
    public void The_four_readings_of_generated_unknown_preferences_are_those_of_the_matrix_form()
    {
        var models = new GeneratedModels(3);
        for (var round = 0; round < 400; round++)
        {
            var model = models.Next(withUnknowns: true);
            var (graph, matrix) = (ConflictGraph.Of(model), new MatrixForm(model));
            foreach (var reading in Enum.GetValues<UnknownReading>())
            {
                var result = StabilityAnalysis.Run(graph, StabilityQuestion.All with { Reading = reading });
                foreach (var concept in result.Concepts)
                {
                    for (var maker = 0; maker < graph.MakerCount; maker++)
                        Same(round, concept, matrix.Stable(concept, maker, reading), result.Stable(concept, maker));
                }
            }
        }
    }

    [Fact]
    public void Simultaneous_sanctions_on_generated_models_are_those_found_by_listing_every_combination()
    {
        var models = new GeneratedModels(4);
        for (var round = 0; round < 500; round++)
        {
            var model = models.Next(withGraphs: false);
            var (graph, matrix) = (ConflictGraph.Of(model), new MatrixForm(model));

            var stable = SimultaneousSanctions.Stable(graph);

            for (var maker = 0; maker < graph.MakerCount; maker++)
                Assert.Equal((round, matrix.Simultaneous(maker)), (round, Bits(stable[maker])));
        }
    }

    [Fact]
    public void What_is_stable_by_the_narrower_concept_is_stable_by_the_wider()
    {
        var models = new GeneratedModels(6);
        for (var round = 0; round < 300; round++)
        {
            var result = StabilityAnalysis.Run(ConflictGraph.Of(models.Next()), StabilityQuestion.All);
            for (var maker = 0; maker < result.Graph.MakerCount; maker++)
            {
                StateSet Stable(StabilityConcept concept) => result.Stable(concept, maker);
                Assert.True(Stable(StabilityConcept.Nash).IsSubsetOf(Stable(StabilityConcept.Smr)));
                Assert.True(Stable(StabilityConcept.Smr).IsSubsetOf(Stable(StabilityConcept.Gmr)));
                Assert.True(Stable(StabilityConcept.Nash).IsSubsetOf(Stable(StabilityConcept.Sseq)));
                Assert.True(Stable(StabilityConcept.Sseq).IsSubsetOf(Stable(StabilityConcept.Seq)));
                Assert.True(Stable(StabilityConcept.Seq).IsSubsetOf(Stable(StabilityConcept.Gmr)));
                Assert.True(Stable(StabilityConcept.Sseq).IsSubsetOf(Stable(StabilityConcept.Smr)));
            }
        }
    }

    [Fact]
    public void What_is_stable_however_unknown_preferences_are_read_is_stable_by_each_reading()
    {
        var models = new GeneratedModels(7);
        for (var round = 0; round < 200; round++)
        {
            var graph = ConflictGraph.Of(models.Next(withUnknowns: true));
            var results = Enum.GetValues<UnknownReading>().Select(reading => StabilityAnalysis.Run(graph, StabilityQuestion.All with { Reading = reading })).ToList();
            foreach (var concept in results[0].Concepts)
            {
                for (var maker = 0; maker < graph.MakerCount; maker++)
                {
                    var sets = results.Select(result => result.Stable(concept, maker)).ToList();
                    Assert.True(sets[0].IsSubsetOf(sets[1]) && sets[0].IsSubsetOf(sets[2]) && sets[1].IsSubsetOf(sets[3]) && sets[2].IsSubsetOf(sets[3]));
                }
            }
        }
    }

    [Fact]
    public void Moves_taken_by_class_and_moves_taken_one_by_one_give_the_same_verdicts()
    {
        var models = new GeneratedModels(8);
        for (var round = 0; round < 300; round++)
        {
            var model = models.Next(withGraphs: false);
            var byClass = ConflictGraph.Of(model);
            var oneByOne = ConflictGraph.Of(new ConflictModel(model.Title, model.Options,
                model.DecisionMakers.Select((maker, index) => maker with { Arcs = [.. byClass.ArcsOf(index)] }), model.Rules));
            var results = new[] { byClass, oneByOne }.Select(graph => StabilityAnalysis.Run(graph, StabilityQuestion.All)).ToList();

            foreach (var concept in results[0].Concepts)
            {
                for (var maker = 0; maker < byClass.MakerCount; maker++)
                    Assert.True(results[0].Stable(concept, maker).SetEquals(results[1].Stable(concept, maker)));
            }
        }
    }

    [Fact]
    public void The_order_in_which_decision_makers_are_listed_changes_no_verdict()
    {
        var models = new GeneratedModels(9);
        for (var round = 0; round < 200; round++)
        {
            var model = models.Next();
            var reversed = new ConflictModel(model.Title, model.Options, model.DecisionMakers.Reverse(), model.Rules, model.Coalesced);
            var results = new[] { model, reversed }.Select(item => StabilityAnalysis.Run(ConflictGraph.Of(item), StabilityQuestion.All)).ToList();

            foreach (var concept in results[0].Concepts)
                Assert.True(results[0].Equilibria(concept).SetEquals(results[1].Equilibria(concept)));
        }
    }

    [Fact]
    public void A_coalition_of_one_is_stable_where_its_member_is_save_for_joint_sanctions()
    {
        var models = new GeneratedModels(10);
        for (var round = 0; round < 200; round++)
        {
            var graph = ConflictGraph.Of(models.Next());
            var (alone, coalitions) = (StabilityAnalysis.Run(graph), CoalitionAnalysis.Of(graph));
            for (var maker = 0; maker < graph.MakerCount; maker++)
            {
                foreach (var concept in new[] { StabilityConcept.Nash, StabilityConcept.Gmr, StabilityConcept.Smr })
                    Assert.True(alone.Stable(concept, maker).SetEquals(coalitions.Stable(concept, 1 << maker)));

                // Improvements of single opponents are joint improvements too, so more is deterred.
                Assert.True(alone.Stable(StabilityConcept.Seq, maker).IsSubsetOf(coalitions.Stable(StabilityConcept.Seq, 1 << maker)));
            }
        }
    }

    [Fact]
    public void Telling_an_option_by_its_opposite_changes_no_verdict()
    {
        var models = new GeneratedModels(16);
        for (var round = 0; round < 200; round++)
        {
            var model = models.Next(withGraphs: false, strict: true);
            var graph = ConflictGraph.Of(model);
            var mirror = ConflictGraph.Of(Mirrored(model, graph));
            var results = new[] { graph, mirror }.Select(item => StabilityAnalysis.Run(item, StabilityQuestion.All)).ToList();

            foreach (var concept in results[0].Concepts)
            {
                Assert.Equal(
                    results[0].Equilibria(concept).Nodes().Select(node => graph.Space.StateOf(node) ^ 1).Order(),
                    results[1].Equilibria(concept).Nodes().Select(mirror.Space.StateOf));
            }
        }
    }

    // Option 1 is told by its opposite: its letters change places, and it goes the other way where it goes one way only.
    private static ConflictModel Mirrored(ConflictModel model, ConflictGraph graph)
    {
        var count = model.Options.Length;
        var first = model.Options[0].Direction switch
        {
            OptionDirection.ForwardOnly => OptionDirection.BackwardOnly,
            OptionDirection.BackwardOnly => OptionDirection.ForwardOnly,
            var both => both,
        };
        var forbidden = Enumerable.Range(0, 1 << count).Select(state => (ulong)state).Where(state => graph.Space.NodeOf(state) < 0)
            .Select((state, index) => new NeverRule($"not {index}", StatePattern.Of(state ^ 1, count)));
        var makers = model.DecisionMakers.Select((maker, index) => maker with
        {
            Preference = new RankingPreference(Enumerable.Range(0, graph.Count).OrderByDescending(node => ((RankedOrder)graph.Orders[index]).Ranks[node])
                .Select(node => new RankLevel(StatePattern.Of(graph.Space.StateOf(node) ^ 1, count)))),
        });
        return new ConflictModel("mirrored", [new Option("option 1", first), .. model.Options.Skip(1)], makers, forbidden);
    }

    private static void Same(int round, StabilityConcept concept, ulong expected, StateSet found) => Assert.Equal((round, concept, expected), (round, concept, Bits(found)));

    private static ulong Bits(StateSet set) => set.Nodes().Aggregate(0UL, (bits, node) => bits | 1UL << node);
}
