using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.States;

namespace Parley.Tests.Analysis.Graph.States;

public sealed class StateSpaceTests
{
    private static readonly Preference Indifferent = new PrioritisedPreference([]);

    [Fact]
    public void The_possible_states_are_those_no_rule_forbids_in_ascending_order()
    {
        var random = new Random(5);
        for (var round = 0; round < 100; round++)
        {
            var optionCount = random.Next(1, 16);
            var generated = new GeneratedModels(round);
            var rules = Enumerable.Range(1, random.Next(12)).Select(number => generated.Rule(number, optionCount)).ToList();
            var expected = Enumerable.Range(0, 1 << optionCount).Select(state => (ulong)state).Where(state => !rules.Exists(rule => rule.Forbids(state))).ToList();
            if (expected.Count == 0)
            {
                Assert.Equal("PLY0807", Assert.Throws<ModelException>(() => StateSpace.Of(Model(optionCount, rules))).Problem.Code);
                continue;
            }

            var space = StateSpace.Of(Model(optionCount, rules));

            Assert.Equal(expected, Enumerable.Range(0, space.Count).Select(space.StateOf));
            Assert.All(Enumerable.Range(0, 1 << optionCount), state => Assert.Equal(expected.BinarySearch((ulong)state) is >= 0 and var node ? node : -1, space.NodeOf((ulong)state)));
        }
    }

    [Fact]
    public void Of_sixty_options_whose_rules_leave_few_states_those_few_are_found()
    {
        // A chain: each option only if the next is taken, so 61 of 2^60 combinations can be.
        var rules = Enumerable.Range(0, 59).Select(option =>
            (InfeasibilityRule)new OnlyIfRule($"rule {option + 1}", new StatePattern(1UL << option, 0), new StatePattern(1UL << option + 1, 0)));

        var space = StateSpace.Of(Model(60, rules));

        Assert.Equal(61, space.Count);
        Assert.All(Enumerable.Range(0, 61), node => Assert.Equal(node, space.NodeOf(space.StateOf(node))));
    }

    [Fact]
    public void A_condition_that_can_never_be_met_is_seen_before_all_combinations_are_tried()
    {
        InfeasibilityRule[] rules =
        [
            new OnlyIfRule("first needs last", new StatePattern(1UL << 59, 0), new StatePattern(1, 0)),
            new NeverRule("last is never taken", new StatePattern(1, 0)),
            new AtLeastOneRule("first is taken", 1UL << 59),
        ];

        var error = Assert.Throws<ModelException>(() => StateSpace.Of(Model(60, rules)));

        Assert.Equal("PLY0807", error.Problem.Code);
    }

    [Fact]
    public void More_states_than_memory_holds_are_refused_in_words()
    {
        var error = Assert.Throws<ModelException>(() => StateSpace.Of(Model(40, []), new EngineOptions { MemoryLimit = 1 << 20 }));

        Assert.Equal("PLY0812", error.Problem.Code);
        Assert.Contains("1 MB", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => StateSpace.Of(Model(40, []), cancellation: cancelled.Token));
    }

    [Fact]
    public void Coalesced_states_come_last_and_any_member_leads_to_their_node()
    {
        var model = new ConflictModel("m", Options(2), [new DecisionMaker("A", [0, 1], Indifferent)], coalesced: [new CoalescedState(StatePattern.Parse("Y-", 2))]);

        var space = StateSpace.Of(model);

        Assert.Equal(["NN", "NY", "Y-"], Enumerable.Range(0, space.Count).Select(space.TextOf));
        Assert.Equal([0, 2, 1, 2], Enumerable.Range(0, 4).Select(state => space.NodeOf((ulong)state)));
        Assert.Equal([1UL, 3UL], space.MembersOf(2));
    }

    private static ConflictModel Model(int optionCount, IEnumerable<InfeasibilityRule> rules) =>
        new("m", Options(optionCount), [new DecisionMaker("A", Enumerable.Range(0, optionCount), Indifferent)], rules);

    private static Option[] Options(int count) => [.. Enumerable.Range(1, count).Select(number => new Option($"option {number}"))];
}
