using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Goals;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.WhatIf;

namespace Parley.Tests.Analysis.Graph.Goals;

public sealed class GoalSearchTests
{
    [Fact]
    public void To_make_both_cooperate_both_must_come_to_like_it()
    {
        var cooperation = StatePattern.Parse("YY", 2);

        var route = Assert.Single(GoalSearch.Run(Games.SmallGames.PrisonersDilemma, cooperation, StabilityConcept.Nash));

        Assert.Equal(["First", "Second"], route.Edits.Cast<MoveInPreference>().Select(edit => edit.DecisionMaker));
        Assert.Contains(cooperation, route.Difference.Outcomes[0].Gained);
    }

    [Fact]
    public void To_break_an_outcome_one_who_comes_to_dislike_it_is_enough()
    {
        var routes = GoalSearch.Run(Games.SmallGames.PrisonersDilemma, StatePattern.Parse("NN", 2), StabilityConcept.Nash, holds: false);

        Assert.Equal(2, routes.Count);
        Assert.All(routes, route => Assert.Contains(StatePattern.Parse("NN", 2), route.Difference.Outcomes[0].Lost));
    }

    [Fact]
    public void A_goal_that_is_met_asks_for_nothing()
    {
        Assert.Empty(GoalSearch.Run(Games.SmallGames.PrisonersDilemma, StatePattern.Parse("YY", 2), StabilityConcept.Seq));
    }

    [Fact]
    public void Every_route_told_meets_the_goal_when_the_changed_model_is_solved_again()
    {
        var models = new GeneratedModels(15);
        for (var round = 0; round < 60; round++)
        {
            var model = models.Next();
            var graph = ConflictGraph.Of(model);
            var outcome = graph.Space.PatternOf(round % graph.Count);
            foreach (var concept in new[] { StabilityConcept.Nash, StabilityConcept.Seq })
            {
                var held = StabilityAnalysis.Run(graph).Equilibria(concept)[round % graph.Count];
                foreach (var route in GoalSearch.Run(model, outcome, concept, !held))
                {
                    var changed = ConflictGraph.Of(route.Edits.Aggregate(model, (current, edit) => edit.Apply(current)));
                    var solved = StabilityAnalysis.Run(changed, StabilityQuestion.Usual with { Reading = UnknownReading.A }).Equilibria(concept);
                    Assert.Equal(!held, changed.Space.Matching(outcome).Any(node => changed.Space.PatternOf(node) == outcome && solved[node]));
                }
            }
        }
    }
}
