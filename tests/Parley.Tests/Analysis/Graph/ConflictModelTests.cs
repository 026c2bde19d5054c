using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Statements;

namespace Parley.Tests.Analysis.Graph;

public sealed class ConflictModelTests
{
    private static readonly Preference Indifferent = new PrioritisedPreference([]);

    [Fact]
    public void A_pattern_says_which_states_match_it()
    {
        var pattern = StatePattern.Parse("Yn-", 3);

        Assert.True(pattern.Matches(0b001));
        Assert.True(pattern.Matches(0b101));
        Assert.False(pattern.Matches(0b011));
        Assert.Equal("YN-", pattern.ToText(3));
    }

    [Theory]
    [InlineData("YN")]
    [InlineData("YNX")]
    public void A_wrong_pattern_tells_what_is_allowed(string text)
    {
        var error = Assert.Throws<ModelException>(() => StatePattern.Parse(text, 3));

        Assert.Equal("PLY0806", error.Problem.Code);
        Assert.Contains("3 options", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_nobody_owns_is_refused()
    {
        var error = Refused(() => new ConflictModel("m", Options(2), [new DecisionMaker("A", [0], Indifferent)]));

        Assert.Equal("PLY0802", error.Code);
        Assert.Contains("option 2", error.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_of_two_owners_is_refused()
    {
        var error = Refused(() => new ConflictModel("m", Options(1), [new DecisionMaker("A", [0], Indifferent), new DecisionMaker("B", [0], Indifferent)]));

        Assert.Equal("PLY0802", error.Code);
    }

    [Fact]
    public void Seventy_options_are_refused()
    {
        var error = Refused(() => new ConflictModel("m", Options(70), [new DecisionMaker("A", Enumerable.Range(0, 70), Indifferent)]));

        Assert.Equal("PLY0801", error.Code);
        Assert.Contains("70", error.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_preference_that_names_an_unknown_option_is_refused()
    {
        var wish = new PrioritisedPreference([new PreferenceStatement(Statement.OfOption(4))]);

        var error = Refused(() => new ConflictModel("m", Options(1), [new DecisionMaker("A", [0], wish)]));

        Assert.Equal("PLY0804", error.Code);
        Assert.Equal("decision maker \"A\", statement 1", error.Where);
    }

    [Fact]
    public void A_state_on_two_levels_of_a_ranking_is_refused()
    {
        var (yes, no) = (StatePattern.Parse("Y", 1), StatePattern.Parse("N", 1));
        var ranking = new RankingPreference([new RankLevel(yes), new RankLevel(no), new RankLevel(yes)]);

        var error = Refused(() => new ConflictModel("m", Options(1), [new DecisionMaker("A", [0], ranking)]));

        Assert.Equal("PLY0808", error.Code);
        Assert.Contains("level 1", error.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Coalesced_patterns_that_share_a_state_are_refused()
    {
        CoalescedState[] coalesced = [new(StatePattern.Parse("Y-", 2)), new(StatePattern.Parse("-Y", 2))];

        var error = Refused(() => new ConflictModel("m", Options(2), [new DecisionMaker("A", [0, 1], Indifferent)], coalesced: coalesced));

        Assert.Equal("PLY0810", error.Code);
    }

    [Fact]
    public void A_rule_forbids_exactly_the_states_its_kind_says()
    {
        var state = 0b011UL;

        Assert.True(new AtMostOneRule("r", 0b011).Forbids(state));
        Assert.False(new AtMostOneRule("r", 0b110).Forbids(state));
        Assert.True(new AtLeastOneRule("r", 0b100).Forbids(state));
        Assert.False(new AtLeastOneRule("r", 0b101).Forbids(state));
        Assert.True(new OnlyIfRule("r", StatePattern.Parse("Y--", 3), StatePattern.Parse("--Y", 3)).Forbids(state));
        Assert.False(new OnlyIfRule("r", StatePattern.Parse("Y--", 3), StatePattern.Parse("-YN", 3)).Forbids(state));
        Assert.True(new NeverRule("r", StatePattern.Parse("YY-", 3)).Forbids(state));
        Assert.False(new NeverRule("r", Statement.Parse("1 IFF 3", 3)).Forbids(state));
    }

    [Fact]
    public void What_rests_on_nothing_is_an_assumption()
    {
        Assert.True(new Option("x").Basis.IsAssumption);
        Assert.False(Basis.OfFacts("f1", "f2").IsAssumption);
        Assert.Throws<ModelException>(() => Basis.OfFacts());
    }

    private static Parley.Reading.Problem Refused(Func<ConflictModel> make) => Assert.Throws<ModelException>(make).Problem;

    private static Option[] Options(int count) => [.. Enumerable.Range(1, count).Select(number => new Option($"option {number}"))];
}
