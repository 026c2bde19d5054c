using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Statements;

namespace Parley.Tests.Analysis.Graph;

/// <summary>Small conflicts at random: one to four decision makers, ties, rules of all kinds, options that go one way, coalesced states, moves told outright.</summary>
internal sealed class GeneratedModels(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The next model that some rule leaves at least one state.</summary>
    /// <param name="withGraphs">Some moves are told outright and some states coalesced.</param>
    /// <param name="withUnknowns">Some preferences leave pairs open.</param>
    internal ConflictModel Next(bool withGraphs = true, bool withUnknowns = false, bool strict = false, int makers = 0)
    {
        while (true)
        {
            var optionCount = _random.Next(1, 6);
            var rules = Enumerable.Range(1, _random.Next(4)).Select(number => Rule(number, optionCount)).ToList();
            var states = Enumerable.Range(0, 1 << optionCount).Select(state => (ulong)state).Where(state => !rules.Exists(rule => rule.Forbids(state))).ToList();
            if (states.Count == 0)
                continue;
            var coalesced = withGraphs && _random.Next(5) == 0 ? new CoalescedState(Pattern(optionCount)) : null;
            var options = Enumerable.Range(1, optionCount).Select(number => new Option($"option {number}", withGraphs || _random.Next(2) == 0 ? (OptionDirection)_random.Next(3) : default));
            return new ConflictModel("generated", options, Makers(optionCount, states, coalesced, withGraphs, withUnknowns, strict, makers), rules, coalesced is null ? [] : [coalesced]);
        }
    }

    private List<DecisionMaker> Makers(int optionCount, List<ulong> states, CoalescedState? coalesced, bool withGraphs, bool withUnknowns, bool strict, int fixedCount)
    {
        var count = fixedCount > 0 ? fixedCount : _random.Next(10) == 0 ? 1 : _random.Next(2, 5);
        var owners = Enumerable.Range(0, optionCount).Select(_ => _random.Next(count)).ToList();
        return [.. Enumerable.Range(0, count).Select(maker => new DecisionMaker(
            $"maker {maker + 1}", Enumerable.Range(0, optionCount).Where(option => owners[option] == maker),
            Preference(optionCount, states, coalesced, withUnknowns, strict), withGraphs && _random.Next(4) == 0 ? Arcs(states) : null))];
    }

    private List<Arc> Arcs(List<ulong> states) =>
        [.. Enumerable.Range(0, _random.Next(3 * states.Count)).Select(_ => new Arc(states[_random.Next(states.Count)], states[_random.Next(states.Count)]))];

    private Preference Preference(int optionCount, List<ulong> states, CoalescedState? coalesced, bool withUnknowns, bool strict)
    {
        var preference = strict || coalesced is not null || _random.Next(2) == 0 ? Ranking(optionCount, states, coalesced, strict)
            : _random.Next(3) == 0 ? new WeightedPreference(Enumerable.Range(0, optionCount).Select(_ => (decimal)_random.Next(-3, 4)))
            : (Preference)new PrioritisedPreference(Enumerable.Range(0, _random.Next(6)).Select(_ => Wish(optionCount)));
        if (!withUnknowns)
            return preference;
        if (_random.Next(4) == 0)
            return new DisputedPreference([preference, Ranking(optionCount, states, coalesced, strict)]);
        return preference with { UnknownPairs = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => new UnknownPair(Pattern(optionCount), Pattern(optionCount)))] };
    }

    private RankingPreference Ranking(int optionCount, List<ulong> states, CoalescedState? coalesced, bool strict)
    {
        var nodes = states.Where(state => coalesced?.Pattern.Matches(state) != true).Select(state => StatePattern.Of(state, optionCount)).ToList();
        if (nodes.Count < states.Count)
            nodes.Add(coalesced!.Pattern);
        var levels = nodes.OrderBy(_ => _random.Next()).Select((node, place) => (node, level: strict ? place : _random.Next(nodes.Count)));
        return new RankingPreference(levels.GroupBy(item => item.level, item => item.node).OrderBy(level => level.Key)
            .Select(level => new RankLevel(level, _random.Next(3) == 0)));
    }

    private PreferenceStatement Wish(int optionCount) => new(Limit(Statements.StatementTests.Generate(_random, 2), optionCount)) { IsStrong = _random.Next(3) == 0 };

    // Options the model has not are read as its last one.
    private static Statement Limit(Statement statement, int optionCount) => statement.Kind switch
    {
        StatementKind.Option => Statement.OfOption(Math.Min(statement.OptionIndex, optionCount - 1)),
        StatementKind.Not => Statement.Not(Limit(statement.Parts[0], optionCount)),
        StatementKind.And => Statement.And([.. statement.Parts.Select(part => Limit(part, optionCount))]),
        StatementKind.Or => Statement.Or([.. statement.Parts.Select(part => Limit(part, optionCount))]),
        StatementKind.If => Statement.If(Limit(statement.Parts[0], optionCount), Limit(statement.Parts[1], optionCount)),
        _ => Statement.Iff(Limit(statement.Parts[0], optionCount), Limit(statement.Parts[1], optionCount)),
    };

    internal InfeasibilityRule Rule(int number, int optionCount) => _random.Next(4) switch
    {
        0 => new AtMostOneRule($"rule {number}", Set(optionCount)),
        1 => new AtLeastOneRule($"rule {number}", Set(optionCount) | 1),
        2 => new OnlyIfRule($"rule {number}", Pattern(optionCount), Pattern(optionCount)),
        _ => new NeverRule($"rule {number}", Pattern(optionCount)),
    };

    private ulong Set(int optionCount) => (ulong)_random.NextInt64(1L << optionCount);

    private StatePattern Pattern(int optionCount)
    {
        var (yes, told) = (Set(optionCount), Set(optionCount) | 1);
        return new StatePattern(yes & told, ~yes & told);
    }
}
