using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Foresight;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Stability;

namespace Parley.Tests.Analysis.Graph.Foresight;

public sealed class ForesightAnalysisTests
{
    [Fact]
    public void Limited_moves_on_generated_models_end_where_the_recursion_of_the_book_ends()
    {
        var models = new GeneratedModels(51);
        for (var round = 0; round < 100; round++)
        {
            var graph = ConflictGraph.Of(models.Next(strict: true, makers: 2));
            var foresight = ForesightAnalysis.Of(graph);
            for (var horizon = 0; horizon <= 4; horizon++)
            {
                for (var maker = 0; maker < 2; maker++)
                {
                    for (var node = 0; node < graph.Count; node++)
                        Assert.Equal((round, horizon, End(graph, maker, node, horizon)), (round, horizon, foresight.End(maker, node, horizon)));
                }
            }
        }
    }

    [Fact]
    public void One_move_ahead_is_Nash_and_Stackelberg_adds_one_for_the_leader()
    {
        var models = new GeneratedModels(52);
        for (var round = 0; round < 100; round++)
        {
            var graph = ConflictGraph.Of(models.Next(strict: true, makers: 2));
            var (foresight, nash) = (ForesightAnalysis.Of(graph), StabilityAnalysis.Run(graph));
            for (var leader = 0; leader < 2; leader++)
            {
                Assert.True(nash.Stable(StabilityConcept.Nash, leader).SetEquals(foresight.Limited(leader, 1)));
                var expected = foresight.Limited(leader, 2);
                expected.IntersectWith(nash.Stable(StabilityConcept.Nash, 1 - leader));
                Assert.True(expected.SetEquals(foresight.Stackelberg(leader)));
            }
        }
    }

    [Fact]
    public void What_holds_non_myopically_holds_at_every_far_horizon_and_the_rest_fails_again_and_again()
    {
        var models = new GeneratedModels(53);
        for (var round = 0; round < 100; round++)
        {
            var graph = ConflictGraph.Of(models.Next(strict: true, makers: 2));
            var foresight = ForesightAnalysis.Of(graph);
            for (var maker = 0; maker < 2; maker++)
            {
                var stable = foresight.NonMyopic(maker);
                var far = Enumerable.Range(400, 200).Select(horizon => foresight.Limited(maker, horizon)).ToList();
                Assert.All(Enumerable.Range(0, graph.Count), node => Assert.Equal(stable[node], far.TrueForAll(set => set[node])));
            }
        }
    }

    private static int End(ConflictGraph graph, int maker, int node, int horizon)
    {
        if (horizon == 0)
            return node;
        var ranks = ((RankedOrder)graph.Orders[maker]).Ranks.ToArray();
        var ends = graph.Moves[maker].From(node).Select(end => End(graph, 1 - maker, end, horizon - 1)).ToList();
        var best = ends.Count == 0 ? node : ends.MaxBy(end => ranks[end]);
        return ranks[best] > ranks[node] ? best : node;
    }
}
