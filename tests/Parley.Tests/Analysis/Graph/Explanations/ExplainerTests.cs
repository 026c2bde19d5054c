using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Explanations;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Stability;

namespace Parley.Tests.Analysis.Graph.Explanations;

public sealed class ExplainerTests
{
    [Fact]
    public void Every_verdict_on_generated_models_is_explained_as_the_solver_gives_it()
    {
        var models = new GeneratedModels(11);
        for (var round = 0; round < 150; round++)
        {
            var graph = ConflictGraph.Of(models.Next(withUnknowns: round % 3 == 0));
            var reading = (UnknownReading)(round % 4);
            var result = StabilityAnalysis.Run(graph, StabilityQuestion.All with { Reading = reading });
            foreach (var concept in result.Concepts)
            {
                var explainer = new Explainer(graph, concept, reading);
                for (var maker = 0; maker < graph.MakerCount; maker++)
                {
                    for (var node = 0; node < graph.Count; node++)
                    {
                        var explanation = explainer.Explain(maker, node);
                        Assert.Equal((round, concept, maker, node, result.Stable(concept, maker)[node]), (round, concept, maker, node, explanation.IsStable));
                        Assert.Equal(graph.Moves[maker].CanMove(node), explanation.Reason != StabilityReason.CannotMove);
                        Assert.All(explanation.Improvements.Where(item => item.Sanction is not null), item => CheckSanction(graph, explanation, item, reading));
                    }
                }
            }
        }
    }

    [Fact]
    public void A_deterred_improvement_tells_who_deters_it_and_that_no_move_escapes()
    {
        // Swerving in Chicken: going straight is met by the other's going straight.
        var graph = ConflictGraph.Of(Games.SmallGames.Chicken);
        var bothSwerve = graph.Space.NodeOf(0b11);

        var explanation = new Explainer(graph, StabilityConcept.Smr).Explain(0, bothSwerve);

        Assert.Equal(StabilityReason.Deterred, explanation.Reason);
        var improvement = Assert.Single(explanation.Improvements);
        Assert.Equal(new Step(0, bothSwerve, graph.Space.NodeOf(0b10)), improvement.Move);
        Assert.Equal([new Step(1, improvement.Move.To, graph.Space.NodeOf(0b00))], improvement.Sanction!.Path);
        Assert.Equal(Comparison.Worse, improvement.Sanction.EndAgainstStart);
        Assert.Equal(graph.Space.NodeOf(0b01), Assert.Single(improvement.Sanction.Escapes).Move.To);
    }

    [Fact]
    public void Stable_because_nobody_can_move_is_told_apart_from_stable_because_nobody_wants_to()
    {
        var graph = ConflictGraph.Of(Elmira.Model);
        var explainer = new Explainer(graph, StabilityConcept.Nash);

        Assert.Equal(StabilityReason.CannotMove, explainer.Explain(Elmira.Ministry, graph.Space.Find(Elmira.State(8))).Reason);
        Assert.Equal(StabilityReason.NoImprovement, explainer.Explain(Elmira.Town, graph.Space.Find(Elmira.State(5))).Reason);
        Assert.Equal(StabilityReason.Tempted, explainer.Explain(Elmira.Town, graph.Space.Find(Elmira.State(1))).Reason);
    }

    private static void CheckSanction(ConflictGraph graph, VerdictExplanation explanation, ImprovementExplanation item, UnknownReading reading)
    {
        var (path, at) = (item.Sanction!.Path, item.Move.To);
        for (var index = 0; index < path.Length; index++)
        {
            Assert.NotEqual(explanation.Maker, path[index].Maker);
            Assert.Equal(at, path[index].From);
            Assert.True(graph.Moves[path[index].Maker].Leads(path[index].From, path[index].To));
            Assert.True(index == 0 || path[index - 1].Maker != path[index].Maker);
            if (explanation.Concept is StabilityConcept.Seq or StabilityConcept.Sseq)
                Assert.Contains(graph.Orders[path[index].Maker].Compare(path[index].To, at), new[] { Comparison.Better, Comparison.Unknown });
            at = path[index].To;
        }

        bool Deters(int end) => graph.Orders[explanation.Maker].Compare(explanation.Node, end) switch
        {
            Comparison.Better or Comparison.Same => true,
            Comparison.Unknown => reading is UnknownReading.C or UnknownReading.D,
            _ => false,
        };
        Assert.True(Deters(at));
        Assert.Equal(item.IsDeterred, item.Sanction.Escapes.All(escape => Deters(escape.Move.To)));
    }
}
