using CsCheck;
using Parley.Analysis.Preconditions;

namespace Parley.Tests.Analysis.Preconditions;

public sealed class PreconditionGraphTests
{
    [Fact]
    public void Two_that_each_want_the_other_to_move_first_are_a_closed_circle()
    {
        var graph = new PreconditionGraph([Rule("SRB", "SRB:recognise", "XKX:association"), Rule("XKX", "XKX:association", "SRB:recognise")]);

        var deadlock = Assert.Single(graph.Deadlocks);
        Assert.True(deadlock.IsClosed);
        Assert.Equal(["SRB>XKX", "XKX>SRB"], deadlock.Waits.Select(wait => $"{wait.Who}>{wait.For}"));
    }

    [Fact]
    public void Two_that_wait_for_each_other_on_different_matters_are_an_open_circle() =>
        Assert.False(Assert.Single(new PreconditionGraph([Rule("ETH", "ETH:talks", "SDN:border"), Rule("SDN", "SDN:trade", "ETH:dam")]).Deadlocks).IsClosed);

    [Fact]
    public void A_line_is_no_circle()
    {
        var graph = new PreconditionGraph([Rule("A", "A:a", "B:b"), Rule("B", "B:b", "C:c")]);

        Assert.Empty(graph.Deadlocks);
        Assert.Equal(["A>B", "B>C"], graph.Waits.Select(wait => $"{wait.Who}>{wait.For}"));
    }

    [Fact]
    public void Nobody_waits_for_himself() => Assert.Empty(new PreconditionGraph([Rule("A", "A:vote", "A:truce")]).Waits);

    [Fact]
    public void Three_in_a_ring_are_one_closed_circle_named_from_the_smallest_id()
    {
        var graph = new PreconditionGraph([Rule("C", "C:c", "A:a"), Rule("A", "A:a", "B:b"), Rule("B", "B:b", "C:c")]);

        Assert.Equal(["A", "B", "C"], Assert.Single(graph.Deadlocks).Waits.Select(wait => wait.Who));
        Assert.True(graph.Deadlocks[0].IsClosed);
    }

    [Fact]
    public void Circles_are_those_a_search_of_every_order_finds()
    {
        var party = Gen.Int[0, 4].Select(index => ((char)('A' + index)).ToString());
        Gen.Select(party, Gen.Int[0, 1], party, Gen.Int[0, 1]).Array[0, 9].Sample(arrows =>
        {
            var rules = arrows.Select(arrow => Rule(arrow.Item1, $"{arrow.Item1}:{arrow.Item2}", $"{arrow.Item3}:{arrow.Item4}")).ToList();

            var found = new PreconditionGraph(rules).Deadlocks.Select(deadlock => string.Join('>', deadlock.Waits.Select(wait => wait.Who)) + (deadlock.IsClosed ? "!" : "")).Order(StringComparer.Ordinal);

            Assert.Equal(Slowly(rules).Order(StringComparer.Ordinal), found);
        });
    }

    /// <summary>Tries every order of every choice of parties, and every choice of rules along it.</summary>
    private static IEnumerable<string> Slowly(List<Requirement> rules)
    {
        string[] all = ["A", "B", "C", "D", "E"];
        foreach (var order in Orders(all).Where(order => order.Count > 1 && order[0] == order.Min(StringComparer.Ordinal)))
        {
            var steps = order.Select((who, at) => rules.Where(rule => rule.Waiting.Contains(who) && rule.First.Actors.Contains(order[(at + 1) % order.Count])).ToList()).ToList();
            if (steps.TrueForAll(step => step.Count > 0))
                yield return string.Join('>', order) + (Choices(steps).Any(Closes) ? "!" : "");
        }
    }

    private static bool Closes(List<Requirement> chosen) => chosen.Select((rule, at) => rule.First.Issue == chosen[(at + 1) % chosen.Count].Then.Issue).All(fits => fits);

    private static IEnumerable<List<string>> Orders(string[] left) =>
        left.SelectMany(first => Orders([.. left.Where(other => other != first)]).Select(rest => (List<string>)[first, .. rest]).Prepend([first]));

    private static IEnumerable<List<Requirement>> Choices(List<List<Requirement>> steps) =>
        steps.Count == 0 ? [[]] : steps[0].SelectMany(first => Choices(steps[1..]).Select(rest => (List<Requirement>)[first, .. rest]));

    // "A:talks" is a move of A.
    private static Requirement Rule(string holder, string then, string first) => new($"{holder} {then} {first}", [holder], Move(first), Move(then));

    private static Move Move(string issue) => new(issue, [issue.Split(':')[0]], issue);
}
