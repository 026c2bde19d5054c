using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Stability;

/// <summary>SIM stability: an improvement is deterred where improvements of others from the same state, made at once with it, leave one no better off.</summary>
/// <remarks>Fraser and Hipel 1984. Moves are made at once by changing the options of all who move, so it asks for moves that change only one's own options.</remarks>
public static class SimultaneousSanctions
{
    /// <summary>Nodes SIM-stable for each decision maker.</summary>
    /// <exception cref="ModelException">States are coalesced, a move changes another's option, or a preference is unknown (PLY0813).</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<StateSet> Stable(ConflictGraph graph, EngineOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= EngineOptions.Default;
        if (graph.Space.HasCoalesced)
            throw ModelProblems.NotDefined("SIM", "coalesced states", "states told by all their options, so that moves can be made at once");
        if (graph.Orders.Any(order => !order.IsComplete))
            throw ModelProblems.NotDefined("SIM", "some preferences are unknown", "known preferences");
        var stable = Enumerable.Range(0, graph.MakerCount).Select(_ => new StateSet(graph.Count)).ToArray();
        Work.Each(graph.MakerCount, "SIM", maker =>
        {
            for (var node = 0; node < graph.Count; node++)
            {
                cancellation.ThrowIfCancellationRequested();
                stable[maker][node] = IsStable(graph, maker, node);
            }
        }, options, cancellation);
        return stable;
    }

    private static bool IsStable(ConflictGraph graph, int maker, int node)
    {
        var improvements = graph.Improvements(maker, node).ToList();
        if (improvements.Count == 0)
            return true;
        var answers = Enumerable.Range(0, graph.MakerCount).Where(other => other != maker)
            .Select(other => graph.Improvements(other, node).Select(end => Changed(graph, other, node, end)).ToArray()).ToArray();
        return improvements.TrueForAll(end =>
            IsMet(graph, maker, node, graph.Space.StateOf(node) ^ Changed(graph, maker, node, end), answers, 0, moved: false));
    }

    private static ulong Changed(ConflictGraph graph, int mover, int from, int to)
    {
        var changed = graph.Space.StateOf(from) ^ graph.Space.StateOf(to);
        var maker = graph.Model.DecisionMakers[mover];
        return (changed & ~maker.OwnOptions) == 0
            ? changed
            : throw ModelProblems.NotDefined("SIM", $"a move of \"{maker.Name}\" changes an option of another", "moves that change only one's own options");
    }

    // Every combination of the others' improvements, one at most of each and one at least in all.
    private static bool IsMet(ConflictGraph graph, int maker, int node, ulong state, ulong[][] answers, int next, bool moved)
    {
        if (next == answers.Length)
            return moved && graph.Space.NodeOf(state) is >= 0 and var end && graph.Orders[maker].IsAtLeast(node, end);
        if (IsMet(graph, maker, node, state, answers, next + 1, moved))
            return true;
        foreach (var change in answers[next])
        {
            if (IsMet(graph, maker, node, state ^ change, answers, next + 1, moved: true))
                return true;
        }

        return false;
    }
}
