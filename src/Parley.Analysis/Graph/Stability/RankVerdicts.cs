using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Stability;

/// <summary>Verdicts for one decision maker with a complete preference, from the least the others can bring about after each of its moves.</summary>
/// <remarks>
/// A state s is unstable when some move leads to a with rank(a) &gt; rank(s) and least(a) &gt; rank(s), which is: the highest of
/// min(rank(a), least(a)) over its moves exceeds rank(s). For Nash least is not looked at. For SMR and SSEQ the values under "least" are
/// not ranks but the best the decision maker can still make of a sanction: max of rank(b) and of rank(c) over its moves from b.
/// </remarks>
internal sealed class RankVerdicts(MoveTable moves, int[] ranks)
{
    private readonly List<int> _ends = [];

    /// <summary>The best rank the decision maker can keep or get in one move from each node.</summary>
    internal int[] BestAfterOneMove()
    {
        var best = HighestOverMoves(ranks);
        for (var node = 0; node < best.Length; node++)
            best[node] = Math.Max(best[node], ranks[node]);
        return best;
    }

    internal StateSet Stable(int[]? least)
    {
        var values = ranks;
        if (least is not null)
        {
            values = new int[ranks.Length];
            for (var node = 0; node < values.Length; node++)
                values[node] = Math.Min(ranks[node], least[node]);
        }

        var highest = HighestOverMoves(values);
        var stable = new StateSet(ranks.Length);
        for (var node = 0; node < ranks.Length; node++)
            stable[node] = highest[node] <= ranks[node];
        return stable;
    }

    /// <summary>Stable, and every improvement is met by a sanction at or below a ceiling.</summary>
    /// <param name="ceilings">Highest rank to which each node is strongly preferred; -1 for none.</param>
    internal StateSet StronglyStable(StateSet stable, int[] least, int[] ceilings)
    {
        var strong = stable.Copy();
        foreach (var node in stable.Nodes())
        {
            _ends.Clear();
            moves.Collect(node, _ends);
            foreach (var end in _ends)
            {
                if (ranks[end] > ranks[node] && least[end] > ceilings[node])
                    strong[node] = false;
            }
        }

        return strong;
    }

    // -1 where there is no move. Over classes a node may count among its own moves: no caller can tell, since its own value never exceeds its rank.
    private int[] HighestOverMoves(int[] values) => moves is OptionMoves classes ? OverClasses(classes, values) : OverArcs((ArcMoves)moves, values);

    private static int[] OverArcs(ArcMoves arcs, int[] values)
    {
        var highest = new int[values.Length];
        for (var node = 0; node < values.Length; node++)
        {
            highest[node] = -1;
            foreach (var end in arcs.Ends(node))
                highest[node] = Math.Max(highest[node], values[end]);
        }

        return highest;
    }

    private static int[] OverClasses(OptionMoves classes, int[] values)
    {
        var ofGroup = new int[classes.GroupCount];
        Array.Fill(ofGroup, -1);
        for (var node = 0; node < values.Length; node++)
        {
            ref var best = ref ofGroup[classes.GroupOf[node]];
            best = Math.Max(best, values[node]);
        }

        if (!classes.IsReversible)
            ofGroup = OverOpenGroups(classes, ofGroup);
        var highest = new int[values.Length];
        for (var node = 0; node < values.Length; node++)
            highest[node] = ofGroup[classes.GroupOf[node]];
        return highest;
    }

    private static int[] OverOpenGroups(OptionMoves classes, int[] ofGroup)
    {
        var reached = new int[ofGroup.Length];
        for (var number = 0; number < classes.ClassCount; number++)
        {
            var (start, end) = classes.GroupsOf(number);
            for (var group = start; group < end; group++)
            {
                reached[group] = ofGroup[group];
                for (var other = start; other < end; other++)
                {
                    if (ofGroup[other] > reached[group] && classes.IsOpen(group, other))
                        reached[group] = ofGroup[other];
                }
            }
        }

        return reached;
    }
}
