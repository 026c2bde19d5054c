using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Coalitions;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Play;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.States;

namespace Parley.Tests.Analysis.Graph.Play;

public sealed class EvolutionTests
{
    private static readonly ConflictGraph Graph = ConflictGraph.Of(Elmira.Model);

    [Fact]
    public void From_the_status_quo_of_Elmira_improvements_lead_to_one_outcome_and_only_the_town_moves()
    {
        var evolution = Evolution.From(Graph, Node(1), EvolutionKind.Improvements);

        Assert.Equal([Node(5)], evolution.Reached);
        Assert.Equal([new Step(Elmira.Town, Node(1), Node(5))], evolution.PathTo(Node(5)));
        Assert.Equal([Elmira.Town], evolution.LastMoversTo(Node(5)));
        Assert.Null(evolution.StepsTo(Node(8)));
    }

    [Fact]
    public void What_improvements_do_not_reach_any_moves_may()
    {
        var evolution = Evolution.From(Graph, Node(1), EvolutionKind.AnyMoves);

        Assert.Equal(3, evolution.StepsTo(Node(8)));
        Assert.Equal(3, evolution.PathTo(Node(8)).Count);
        var result = StabilityAnalysis.Run(Graph);
        Assert.NotEmpty(Evolution.Blocks(evolution.PathTo(Node(8)), result, StabilityConcept.Nash));
    }

    [Fact]
    public void A_coalition_jumps_from_the_outcome_the_parties_reach_alone()
    {
        var nodes = StabilityAnalysis.Run(Graph).Equilibria(StabilityConcept.Nash);

        var jumps = Jumps.From(CoalitionAnalysis.Of(Graph), nodes);

        Assert.Contains(new Jump(Node(5), 1 << Elmira.Ministry | 1 << Elmira.Company, Node(8)), jumps);
        Assert.DoesNotContain(jumps, jump => jump.From == Node(8));
    }

    [Fact]
    public void Who_can_unlock_an_outcome_is_a_smallest_coalition_with_a_path_to_it()
    {
        var target = new StateSet(Graph.Count) { [Node(8)] = true };

        var unlockers = Leverage.Unlockers(Graph, Node(5), target);

        var unlocker = Assert.Single(unlockers);
        Assert.Equal([Elmira.Ministry, Elmira.Company], unlocker.Members);
        Assert.True(unlocker.AllGain);
        Assert.Equal(Node(8), unlocker.Path[^1].To);
    }

    [Fact]
    public void Who_would_leave_an_outcome_blocks_it_and_so_does_who_holds_another_back()
    {
        var chicken = ConflictGraph.Of(Games.SmallGames.Chicken);
        var bothSwerve = chicken.Space.NodeOf(0b11);

        var leaving = Leverage.Blockers(chicken, bothSwerve, StabilityConcept.Nash);
        var holding = Leverage.Blockers(chicken, bothSwerve, StabilityConcept.Gmr);

        Assert.Equal([0, 1], leaving.Where(blocker => blocker.WouldLeave.Length == 1).Select(blocker => blocker.Maker));
        Assert.All(holding, blocker => Assert.Equal((true, 1 - blocker.Maker), (blocker.WouldLeave.IsEmpty, Assert.Single(blocker.HoldsBack))));
        Assert.Equal(2, holding.Count);
    }

    [Fact]
    public void Steps_of_an_evolution_are_the_layers_of_legal_moves()
    {
        var models = new GeneratedModels(12);
        for (var round = 0; round < 200; round++)
        {
            var graph = ConflictGraph.Of(models.Next());
            foreach (var kind in Enum.GetValues<EvolutionKind>())
            {
                var expected = Layers(graph, 0, kind);

                var evolution = Evolution.From(graph, 0, kind);

                Assert.Equal(expected.OrderBy(pair => pair.Key).Select(pair => (int?)pair.Value), evolution.Reached.Select(evolution.StepsTo));
                Assert.Equal(expected.Keys.Order(), evolution.Reached);
                Assert.All(evolution.Reached, node => Assert.Equal(evolution.StepsTo(node), evolution.PathTo(node).Count));
            }
        }
    }

    private static int Node(int number) => Graph.Space.Find(Elmira.State(number));

    private static Dictionary<int, int> Layers(ConflictGraph graph, int start, EvolutionKind kind)
    {
        var steps = new Dictionary<int, int>();
        var layer = new HashSet<(int Node, int Last)> { (start, -1) };
        for (var depth = 1; depth <= graph.Count * graph.MakerCount; depth++)
        {
            layer =
            [
                .. from place in layer
                   from maker in Enumerable.Range(0, graph.MakerCount)
                   where maker != place.Last
                   from end in graph.Moves[maker].From(place.Node)
                   where kind == EvolutionKind.AnyMoves || graph.Orders[maker].Compare(end, place.Node) == Comparison.Better
                   select (end, maker)
            ];
            foreach (var (node, _) in layer)
                steps.TryAdd(node, depth);
        }

        return steps;
    }
}
