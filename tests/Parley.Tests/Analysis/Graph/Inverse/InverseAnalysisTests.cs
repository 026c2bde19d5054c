using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Inverse;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Stability;

namespace Parley.Tests.Analysis.Graph.Inverse;

public sealed class InverseAnalysisTests
{
    [Fact]
    public void An_outcome_holds_under_any_preferences_exactly_when_its_conditions_do()
    {
        var models = new GeneratedModels(14);
        var random = new Random(14);
        for (var round = 0; round < 120; round++)
        {
            var model = models.Next();
            var graph = ConflictGraph.Of(model);
            foreach (var concept in Enum.GetValues<StabilityConcept>())
            {
                var node = random.Next(graph.Count);
                var inverse = InverseAnalysis.Of(graph, concept, node);
                for (var draw = 0; draw < 6; draw++)
                {
                    var other = graph.With([.. model.DecisionMakers.Select(_ => Random(random, graph.Count))]);
                    var result = StabilityAnalysis.Run(other, new StabilityQuestion { Concepts = [concept] });

                    Assert.Equal((round, concept, result.Equilibria(concept)[node]), (round, concept, inverse.Holds(other)));
                    for (var maker = 0; maker < graph.MakerCount; maker++)
                        Assert.Equal(result.Stable(concept, maker)[node], !inverse.OfMaker[maker].Unmet(other).Any());
                }
            }
        }
    }

    [Fact]
    public void Conditions_speak_of_pairs_of_states_and_of_nothing_else()
    {
        var graph = ConflictGraph.Of(Games.SmallGames.Chicken);
        var bothSwerve = graph.Space.NodeOf(0b11);

        var nash = InverseAnalysis.Of(graph, StabilityConcept.Nash, bothSwerve);
        var seq = InverseAnalysis.Of(graph, StabilityConcept.Seq, bothSwerve);

        Assert.Equal(new AtLeastCondition(0, bothSwerve, graph.Space.NodeOf(0b10)), nash.OfMaker[0]);
        var parts = Assert.IsType<AnyCondition>(seq.OfMaker[0]).Parts;
        Assert.Equal(nash.OfMaker[0], parts[0]);
        Assert.Equal(
            [new BetterCondition(1, graph.Space.NodeOf(0b00), graph.Space.NodeOf(0b10)), new AtLeastCondition(0, bothSwerve, graph.Space.NodeOf(0b00))],
            Assert.IsType<AllCondition>(parts[1]).Parts);
    }

    [Fact]
    public void Of_the_rankings_of_one_party_those_that_meet_the_conditions_are_as_many_as_published()
    {
        var game = Games.GameFile.Read("syria_iraq_euphrates_1975");
        var expected = game.Root.GetProperty("inverse_test");
        var graph = ConflictGraph.Of(game.Model());
        var node = expected.GetProperty("desired_state").GetInt32() - 1;
        var rankings = Permutations([.. Enumerable.Range(0, graph.Count)]).Select(ranks => graph.With([Ranked(ranks), graph.Orders[1]])).ToList();

        int Count(StabilityConcept concept)
        {
            var conditions = InverseAnalysis.Of(graph, concept, node);
            return rankings.Count(conditions.Holds);
        }

        Assert.Equal(720, rankings.Count);
        Assert.Equal(expected.GetProperty("count_R_definition").GetInt32(), Count(StabilityConcept.Nash));
        Assert.Equal(expected.GetProperty("count_GMR_definition").GetInt32(), Count(StabilityConcept.Gmr));
        Assert.Equal(expected.GetProperty("count_SMR_definition").GetInt32(), Count(StabilityConcept.Smr));
        Assert.Equal(expected.GetProperty("count_SEQ_definition").GetInt32(), Count(StabilityConcept.Seq));
    }

    [Fact]
    public void More_conditions_than_memory_holds_are_refused_in_words()
    {
        var wishes = new PrioritisedPreference([]);
        var model = new ConflictModel("m", Enumerable.Range(1, 14).Select(number => new Option($"option {number}")),
            [new DecisionMaker("A", Enumerable.Range(0, 7), wishes), new DecisionMaker("B", Enumerable.Range(7, 7), wishes)]);
        var graph = ConflictGraph.Of(model);

        var error = Assert.Throws<ModelException>(() => InverseAnalysis.Of(graph, StabilityConcept.Smr, 0, new EngineOptions { MemoryLimit = 1 << 20 }));

        Assert.Equal("PLY0812", error.Problem.Code);
    }

    private static RankedOrder Random(Random random, int count) => Ranked([.. Enumerable.Range(0, count).Select(_ => random.Next(count))]);

    private static RankedOrder Ranked(int[] levels) => new LevelList(levels, null).Close();

    private static IEnumerable<int[]> Permutations(List<int> items) => items.Count == 0 ? [[]]
        : items.SelectMany(item => Permutations([.. items.Where(other => other != item)]).Select(rest => (int[])[item, .. rest]));
}
