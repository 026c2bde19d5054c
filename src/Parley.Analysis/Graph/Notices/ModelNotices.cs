using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Notices;

/// <summary>Looks through a model for what decides nothing. None of it is wrong; some of it is not what its writer meant.</summary>
public static class ModelNotices
{
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<ModelNotice> Of(ConflictGraph graph, CancellationToken cancellation = default)
    {
        var notices = new List<ModelNotice>();
        notices.AddRange(IdleRules(graph, cancellation));
        notices.AddRange(FixedOptions(graph));
        for (var maker = 0; maker < graph.MakerCount; maker++)
            notices.AddRange(OfMaker(graph, maker));
        return notices;
    }

    private static IEnumerable<ModelNotice> IdleRules(ConflictGraph graph, CancellationToken cancellation) =>
        from rule in graph.Model.Rules
        where StateSpace.HasNoMoreThan(graph.Space.CombinationCount, graph.Model.With(rules: graph.Model.Rules.Remove(rule)), cancellation)
        select new ModelNotice(NoticeKind.IdleRule, $"rule \"{rule.Name}\"", "it forbids no state that the other rules leave");

    private static IEnumerable<ModelNotice> FixedOptions(ConflictGraph graph)
    {
        ulong any = 0, all = ulong.MaxValue;
        foreach (var state in graph.Space.States)
        {
            any |= state;
            all &= state;
        }

        var told = graph.Model.Given.Yes | graph.Model.Given.No;
        return from option in Enumerable.Range(0, graph.Model.Options.Length)
               where (told >> option & 1) == 0 && ((any ^ all) >> option & 1) == 0
               select new ModelNotice(NoticeKind.FixedOption, $"option {option + 1} \"{graph.Model.Options[option].Name}\"",
                   (any >> option & 1) != 0 ? "it is taken in every possible state" : "it is taken in no possible state");
    }

    private static IEnumerable<ModelNotice> OfMaker(ConflictGraph graph, int maker)
    {
        var where = $"decision maker \"{graph.Model.DecisionMakers[maker].Name}\"";
        if (!Enumerable.Range(0, graph.Count).Any(graph.Moves[maker].CanMove))
            yield return new ModelNotice(NoticeKind.NoMoves, where, "it has no move in any state");
        if (graph.Count > 1 && graph.Orders[maker] is RankedOrder { LevelCount: 1 })
            yield return new ModelNotice(NoticeKind.Indifferent, where, "it likes all states equally");
        foreach (var notice in OfPreference(graph, graph.Model.DecisionMakers[maker].Preference, where))
            yield return notice;
    }

    private static IEnumerable<ModelNotice> OfPreference(ConflictGraph graph, Preference preference, string where)
    {
        foreach (var item in preference.Overrides.Where(item => IsImpossible(graph, item.State)))
            yield return Impossible(graph, item.State, $"{where}, override");
        var inner = preference switch
        {
            RankingPreference ranking => ranking.Levels.SelectMany((level, index) => level.States.Where(state => IsImpossible(graph, state))
                .Select(state => Impossible(graph, state, $"{where}, ranking level {index + 1}"))),
            PrioritisedPreference wishes => wishes.Statements.SelectMany((wish, index) => IdleWish(graph, wish, $"{where}, statement {index + 1}")),
            DisputedPreference disputed => disputed.Accounts.SelectMany((account, index) => OfPreference(graph, account, $"{where}, account {index + 1}")),
            _ => [],
        };
        foreach (var notice in inner)
            yield return notice;
    }

    private static IEnumerable<ModelNotice> IdleWish(ConflictGraph graph, PreferenceStatement wish, string where)
    {
        var first = wish.Statement.IsTrue(graph.Space.States[0]);
        foreach (var state in graph.Space.States)
        {
            if (wish.Statement.IsTrue(state) != first)
                return [];
        }

        return [new ModelNotice(NoticeKind.IdleWish, where, first ? "it is true in every possible state" : "it is true in no possible state")];
    }

    private static bool IsImpossible(ConflictGraph graph, StatePattern state) => !graph.Space.Matching(state).Any();

    private static ModelNotice Impossible(ConflictGraph graph, StatePattern state, string where) =>
        new(NoticeKind.ImpossibleState, where, $"no possible state matches {state.ToText(graph.Space.OptionCount)}");
}
