using System.Numerics;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Statements;
using Parley.Tests.Analysis.Graph.Statements;

namespace Parley.Tests.Analysis.Graph.Orders;

public sealed class PreferenceOrderTests
{
    [Fact]
    public void Prioritised_wishes_rank_states_as_their_scores_do_however_many_there_are()
    {
        var random = new Random(31);
        foreach (var count in new[] { 1, 31, 32, 33, 70, 100 })
        {
            Statement[] wishes = [.. Enumerable.Range(0, count).Select(_ => StatementTests.Generate(random, 3))];
            BigInteger Score(int state) => wishes.Aggregate(BigInteger.Zero, (score, wish) => 2 * score + (wish.IsTrue((ulong)state) ? 1 : 0));

            var order = Order(5, new PrioritisedPreference(wishes.Select(wish => new PreferenceStatement(wish))));

            for (var state = 0; state < 32; state++)
                Assert.All(Enumerable.Range(0, 32), other => Assert.Equal((Comparison)(Score(state).CompareTo(Score(other)) + 1), order.Compare(state, other)));
        }
    }

    [Fact]
    public void Weights_count_for_options_taken_and_against_options_not_taken()
    {
        var order = Order(2, new WeightedPreference([0.1m, 0.2m]));

        Assert.Equal([0, 1, 2, 3], Enumerable.Range(0, 4).OrderBy(state => ((RankedOrder)order).Ranks[state]));
        Assert.Equal(Comparison.Same, Order(2, new WeightedPreference([0.3m, 0.3m])).Compare(1, 2));
    }

    [Theory]
    [InlineData(OverridePlace.JustAbove, "NN", "YN", "NY YN NN YY")]
    [InlineData(OverridePlace.JustAbove, "NY", "YY", "NN YN YY NY")]
    [InlineData(OverridePlace.JustBelow, "YY", "NY", "NN YY NY YN")]
    [InlineData(OverridePlace.LevelWith, "YY", "NN", "NN=YY NY YN")]
    [InlineData(OverridePlace.First, "NN", "--", "NY YN YY NN")]
    [InlineData(OverridePlace.Last, "YN", "--", "YN NN NY YY")]
    public void An_override_puts_a_state_where_it_says(OverridePlace place, string state, string anchor, string expected)
    {
        // Ranked by the first option, then by the second: NN, NY, YN, YY.
        var wishes = new PrioritisedPreference([new PreferenceStatement(Statement.OfOption(0)), new PreferenceStatement(Statement.OfOption(1))])
        {
            Overrides = [new PlaceOverride(StatePattern.Parse(state, 2), place, StatePattern.Parse(anchor, 2))],
        };

        var order = (RankedOrder)Order(2, wishes);

        string[] names = ["NN", "YN", "NY", "YY"];
        var found = Enumerable.Range(0, 4).GroupBy(node => order.Ranks[node]).OrderBy(level => level.Key).Select(level => string.Join('=', level.Select(node => names[node])));
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void An_override_rests_while_a_rule_forbids_its_state_and_holds_again_afterwards()
    {
        var wishes = new PrioritisedPreference([new PreferenceStatement(Statement.OfOption(0))])
        {
            Overrides = [new PlaceOverride(StatePattern.Parse("NN", 2), OverridePlace.First)],
        };

        Assert.Equal(Comparison.Better, Order(2, wishes).Compare(0, 3));
        Assert.Equal(2, ((RankedOrder)Order(2, wishes, new AtLeastOneRule("some", 0b11))).LevelCount);
    }

    [Fact]
    public void A_hundred_overrides_put_states_in_the_order_they_say()
    {
        // Again and again each of the four states in turn goes to the top: the last four say the order.
        var wishes = new PrioritisedPreference([])
        {
            Overrides = [.. Enumerable.Range(0, 100).Select(number => new PlaceOverride(StatePattern.Of((ulong)(number % 4), 2), OverridePlace.First))],
        };

        Assert.Equal([0, 1, 2, 3], ((RankedOrder)Order(2, wishes)).Ranks.ToArray());
    }

    [Fact]
    public void A_ranking_may_leave_states_unknown_or_put_them_last()
    {
        RankLevel[] levels = [new(StatePattern.Parse("YY", 2)), new(StatePattern.Parse("NN", 2))];

        var unknown = Order(2, new RankingPreference(levels, UnrankedStates.Unknown));
        var last = Order(2, new RankingPreference(levels, UnrankedStates.Last));
        var refused = Assert.Throws<ModelException>(() => Order(2, new RankingPreference(levels)));

        Assert.Equal((Comparison.Unknown, Comparison.Better), (unknown.Compare(3, 1), unknown.Compare(3, 0)));
        Assert.Equal((Comparison.Better, Comparison.Same), (last.Compare(0, 1), last.Compare(1, 2)));
        Assert.Equal("PLY0809", refused.Problem.Code);
        Assert.Contains("YN, NY", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ranking_whose_patterns_put_one_state_in_two_places_is_refused()
    {
        var ranking = new RankingPreference([new RankLevel(StatePattern.Parse("Y-", 2)), new RankLevel(StatePattern.Parse("-Y", 2)), new RankLevel(StatePattern.Parse("NN", 2))]);

        var error = Assert.Throws<ModelException>(() => Order(2, ranking));

        Assert.Equal("PLY0808", error.Problem.Code);
        Assert.Contains("YY stands on level", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Comparisons_chain_and_a_circle_of_them_is_refused()
    {
        var chain = Order(2, new PairPreference([Pair("YY", "YN"), Pair("YN", "NN")]));
        var circle = Assert.Throws<ModelException>(() => Order(2, new PairPreference([Pair("YY", "YN"), Pair("YN", "NN"), Pair("NN", "YY")])));

        Assert.Equal(Comparison.Better, chain.Compare(3, 0));
        Assert.Equal(Comparison.Unknown, chain.Compare(3, 2));
        Assert.Equal("PLY0808", circle.Problem.Code);
    }

    [Fact]
    public void Sources_that_disagree_on_a_pair_leave_it_unknown()
    {
        Preference one = new PrioritisedPreference([new PreferenceStatement(Statement.OfOption(0)), new PreferenceStatement(Statement.OfOption(1))]);
        Preference other = new PrioritisedPreference([new PreferenceStatement(Statement.OfOption(1)), new PreferenceStatement(Statement.OfOption(0))]);

        var order = Order(2, new DisputedPreference([one, other]));

        Assert.Equal(Comparison.Unknown, order.Compare(1, 2));
        Assert.Equal(Comparison.Better, order.Compare(3, 1));
    }

    [Fact]
    public void Wishes_that_tell_coalesced_states_apart_are_refused_until_the_state_is_placed_by_hand()
    {
        CoalescedState[] coalesced = [new(StatePattern.Parse("Y-", 2))];
        var wishes = new PrioritisedPreference([new PreferenceStatement(Statement.OfOption(1))]);
        ConflictModel Model(Preference preference) => new("m", [new Option("a"), new Option("b")], [new DecisionMaker("A", [0, 1], preference)], coalesced: coalesced);

        var error = Assert.Throws<ModelException>(() => ConflictGraph.Of(Model(wishes)));
        var placed = ConflictGraph.Of(Model(wishes with { Overrides = [new PlaceOverride(coalesced[0].Pattern, OverridePlace.First)] }));

        Assert.Equal("PLY0810", error.Problem.Code);
        Assert.Equal(Comparison.Better, placed.Orders[0].Compare(2, 1));
    }

    private static KnownPair Pair(string preferred, string other) => new(StatePattern.Parse(preferred, 2), StatePattern.Parse(other, 2));

    // Without rules a state is its node.
    private static PreferenceOrder Order(int options, Preference preference, params InfeasibilityRule[] rules) => ConflictGraph.Of(new ConflictModel(
        "m", Enumerable.Range(1, options).Select(number => new Option($"option {number}")), [new DecisionMaker("A", Enumerable.Range(0, options), preference)], rules)).Orders[0];
}
