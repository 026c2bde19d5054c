using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.Statements;
using Parley.Analysis.Graph.WhatIf;

namespace Parley.Tests.Analysis.Graph.WhatIf;

public sealed class WhatIfAnalysisTests
{
    // A port strike: the union may end it, the owners may pay and will only talk once the strike has ended.
    private static readonly ConflictModel Strike = new(
        "strike",
        [new Option("end the strike"), new Option("talk"), new Option("pay")],
        [
            new DecisionMaker("Union", [0], Wishes("2", "3", "-1")),
            new DecisionMaker("Owners", [1, 2], Wishes("1", "-3", "2")),
        ],
        [new OnlyIfRule("talks only after the strike", StatePattern.Parse("-Y-", 3), StatePattern.Parse("Y--", 3))],
        statusQuo: 0);

    [Fact]
    public void Dropping_a_precondition_makes_states_possible_and_tells_outcomes_by_their_options()
    {
        var difference = WhatIfAnalysis.Run(Strike, [new DropRule("Talks only after the strike")]);

        Assert.Equal(["NYN", "NYY"], difference.NewStates.Select(state => state.ToText(3)));
        Assert.Empty(difference.LostStates);
        var nash = difference.Outcomes.Single(outcome => outcome.Concept == StabilityConcept.Nash);
        Assert.Equal(["NYN"], nash.Gained.Select(state => state.ToText(3)));
        Assert.Equal(["NNN", "YYN"], nash.Lost.Select(state => state.ToText(3)));
        Assert.Equal(["NYN"], nash.NewlyReachable.Select(state => state.ToText(3)));
        Assert.Empty(nash.NoLongerReachable);
    }

    [Fact]
    public void A_rule_added_and_dropped_again_changes_nothing()
    {
        var models = new GeneratedModels(13);
        for (var round = 0; round < 200; round++)
        {
            var model = models.Next();
            var some = ConflictGraph.Of(model).Space.StateOf(0);
            var rule = new NeverRule("what-if", StatePattern.Of(~some & (1UL << model.Options.Length) - 1, model.Options.Length));

            var difference = WhatIfAnalysis.Run(model, [new AddRule(rule), new DropRule("what-if")], StabilityQuestion.All);

            Assert.Empty(difference.NewStates);
            Assert.Empty(difference.LostStates);
            Assert.All(difference.Outcomes, outcome => Assert.True(outcome.Gained.IsEmpty && outcome.Lost.IsEmpty));
        }
    }

    [Fact]
    public void An_option_nobody_takes_can_be_added_without_an_outcome_lost()
    {
        // The new option is the owner's least wish, not to take it.
        var last = new PreferenceStatement(Statement.Not(Statement.OfOption(3)));

        var difference = WhatIfAnalysis.Run(Strike, [new AddOption(new Option("lock out"), "Owners"), new AddWish("Owners", 3, last)], StabilityQuestion.All);

        Assert.All(difference.Outcomes.Where(outcome => outcome.Concept == StabilityConcept.Nash), outcome => Assert.Empty(outcome.Lost));
        Assert.All(difference.NewStates, state => Assert.Equal('Y', state.ToText(4)[3]));
    }

    [Fact]
    public void A_coalesced_state_takes_in_an_option_that_is_added()
    {
        var difference = WhatIfAnalysis.Run(Elmira.Model, [new AddOption(new Option("appeal"), "Town")]);

        Assert.All(difference.NewStates, state => Assert.Equal('Y', state.ToText(6)[5]));
        Assert.Empty(difference.LostStates);
    }

    [Fact]
    public void An_option_dropped_leaves_the_states_in_which_it_is_not_taken()
    {
        var difference = WhatIfAnalysis.Run(Strike, [new DropOption(2)]);

        Assert.All(difference.LostStates, state => Assert.Equal('Y', state.ToText(3)[2]));
        Assert.Empty(difference.NewStates);
    }

    [Fact]
    public void A_decision_maker_who_leaves_no_longer_decides_what_holds()
    {
        var difference = WhatIfAnalysis.Run(Strike, [new DropDecisionMaker("Owners")]);

        var nash = difference.After.Equilibria(StabilityConcept.Nash);
        Assert.Equal(["NNN"], nash.Nodes().Select(difference.After.Graph.Space.TextOf));
        Assert.Single(difference.After.Graph.Model.DecisionMakers);
    }

    [Fact]
    public void A_decision_maker_who_joins_brings_options_of_its_own()
    {
        var mediator = new AddDecisionMaker("Mediator", [new Option("offer a plan")], Wishes("4", "2"));

        var difference = WhatIfAnalysis.Run(Strike, [mediator]);

        Assert.Equal(2 * difference.Before.Graph.Count, difference.After.Graph.Count);
        Assert.All(difference.Outcomes.SelectMany(outcome => outcome.Gained), state => Assert.Equal('Y', state.ToText(4)[3]));
    }

    [Fact]
    public void States_that_a_ranking_cannot_know_count_as_unknown_after_a_change()
    {
        var ranking = new RankingPreference([new RankLevel(StatePattern.Parse("Y", 1))]);
        var model = new ConflictModel("m", [new Option("stay")], [new DecisionMaker("A", [0], ranking)], [new AtLeastOneRule("must stay", 1)]);

        var difference = WhatIfAnalysis.Run(model, [new DropRule("must stay")]);

        Assert.Equal(UnknownReading.A, difference.Reading);
        Assert.Equal(["Y"], difference.Outcomes[0].Lost.Select(state => state.ToText(1)));
    }

    [Fact]
    public void A_wish_dropped_or_replaced_changes_what_its_owner_wants()
    {
        var dropped = new DropWish("Owners", 1).Apply(Strike);
        var replaced = new ReplacePreference("Owners", Wishes("1", "2")).Apply(Strike);

        Assert.Equal(((PrioritisedPreference)dropped.DecisionMakers[1].Preference).Statements, ((PrioritisedPreference)replaced.DecisionMakers[1].Preference).Statements);
    }

    [Fact]
    public void An_edit_that_names_what_is_not_there_tells_what_is()
    {
        Assert.Contains("talks only after the strike", Refused(new DropRule("no such rule")), StringComparison.Ordinal);
        Assert.Contains("1 to 3", Refused(new DropOption(7)), StringComparison.Ordinal);
        Assert.Contains("Union, Owners", Refused(new DropDecisionMaker("Police")), StringComparison.Ordinal);
        Assert.Contains("1 to 3", Refused(new DropWish("Owners", 9)), StringComparison.Ordinal);
    }

    private static string Refused(ModelEdit edit) => Assert.Throws<ModelException>(() => edit.Apply(Strike)).Message;

    private static PrioritisedPreference Wishes(params string[] statements) =>
        new(statements.Select(statement => new PreferenceStatement(Statement.Parse(statement, 4))));
}
