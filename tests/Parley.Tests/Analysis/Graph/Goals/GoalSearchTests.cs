using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Goals;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.Statements;
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
    public void An_outcome_that_two_preconditions_forbid_needs_both_dropped()
    {
        var model = Truce(new OnlyIfRule("no truce before the prisoners are free", Pattern("Y--"), Pattern("--Y")), new OnlyIfRule("no truce before a withdrawal", Pattern("Y--"), Pattern("-Y-")));

        var routes = GoalSearch.Run(model, Pattern("YNN"), StabilityConcept.Nash);

        Assert.Equal([new DropRule("no truce before the prisoners are free"), new DropRule("no truce before a withdrawal")], routes[0].Edits);
    }

    [Fact]
    public void An_outcome_that_one_precondition_forbids_needs_it_dropped()
    {
        var model = Truce(new OnlyIfRule("no truce before a withdrawal", Pattern("Y--"), Pattern("-Y-")), new NeverRule("no idle withdrawal", Pattern("NYN")));

        var route = Assert.Single(GoalSearch.Run(model, Pattern("YNN"), StabilityConcept.Nash));

        Assert.Equal([new DropRule("no truce before a withdrawal")], route.Edits);
    }

    [Fact]
    public void An_outcome_that_is_forbidden_and_disliked_needs_a_precondition_dropped_and_somebody_convinced()
    {
        var model = Truce(new OnlyIfRule("no withdrawal before the prisoners are free", Pattern("-Y-"), Pattern("--Y")));

        var routes = GoalSearch.Run(model, Pattern("YYN"), StabilityConcept.Nash);

        Assert.Equal([typeof(DropRule), typeof(MoveInPreference)], routes[0].Edits.Select(edit => edit.GetType()));
    }

    [Fact]
    public void A_goal_that_names_no_state_or_several_is_refused()
    {
        var model = Truce(new NeverRule("no truce", Pattern("Y--")));

        Assert.Equal("PLY0814", Assert.Throws<ModelException>(() => GoalSearch.Run(model, Pattern("N--"), StabilityConcept.Nash)).Problem.Code);
        Assert.Equal("PLY0814", Assert.Throws<ModelException>(() => GoalSearch.Run(model, Pattern("YNN"), StabilityConcept.Nash, holds: false)).Problem.Code);
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

    private static StatePattern Pattern(string text) => StatePattern.Parse(text, 3);

    // Rebels want a truce and keep their prisoners; the army wants a truce and stays where it is.
    private static ConflictModel Truce(params InfeasibilityRule[] rules) => new(
        "truce", [new Option("keep a truce"), new Option("withdraw"), new Option("free the prisoners")],
        [new DecisionMaker("Rebels", [0, 2], Wishes("1", "-3")), new DecisionMaker("Army", [1], Wishes("1", "-2"))], rules);

    private static PrioritisedPreference Wishes(params string[] statements) => new(statements.Select(text => new PreferenceStatement(Statement.Parse(text, 3))));
}
