using System.Collections.Immutable;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;

namespace Parley.Analysis.Graph.Stability;

/// <summary>The search over moves that follow from options, and complete preferences: in time that grows with the number of states, without a list of moves.</summary>
/// <remarks>
/// Moves by options are transitive, and so are improvements by a complete preference. Two moves in succession by one mover are therefore one
/// move of it, or lead back to where the first began and can both be left out; repeated, this makes any sequence legal. Hence the states that
/// legal sequences reach, the start apart, are those that any sequence reaches, and who moved last need not be remembered.
/// Nodes are taken as ends by ascending value and searched backwards; each node gets the value of the first end that finds it. Who leads to a
/// node by a move of j are the members of some groups of one class, for improvements those of lower rank. Groups list members by rank, so each
/// keeps a mark up to which its members have been found, and the marks only rise.
/// </remarks>
internal sealed class ClassSearch(ImmutableArray<OptionMoves> moves, ImmutableArray<int[]> ranks) : ISanctionSearch
{
    public int[] LeastReached(int maker, int[] values, bool improving, CancellationToken cancellation)
    {
        var run = new Run(
            [.. moves.Where((_, index) => index != maker).Select(move => new Mover(move))],
            [.. ranks.Where((_, index) => index != maker)], improving, values.Length);
        var count = 0;
        foreach (var end in CountingSort.ByValue(values, values.Length + 1))
        {
            if ((++count & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            run.From(end, values[end]);
        }

        return run.Least;
    }

    private sealed class Mover(OptionMoves moves)
    {
        internal readonly OptionMoves Moves = moves;
        internal readonly int[] Marks = moves.GroupStarts[..^1].ToArray();
    }

    private sealed class Run(Mover[] movers, int[][] ranks, bool improving, int count)
    {
        internal readonly int[] Least = Filled(count);
        private readonly bool[] _expanded = new bool[count];
        private readonly Stack<int> _open = new();

        internal void From(int end, int value)
        {
            if (_expanded[end])
                return;
            _expanded[end] = true;
            _open.Push(end);
            while (_open.TryPop(out var node))
            {
                for (var index = 0; index < movers.Length; index++)
                    Expand(movers[index], ranks[index], node, value);
            }
        }

        private void Expand(Mover mover, int[] rank, int node, int value)
        {
            var moves = mover.Moves;
            var group = moves.GroupOf[node];
            var bound = improving ? rank[node] : int.MaxValue;
            if (moves.IsReversible)
            {
                Find(mover, rank, group, bound, value);
                return;
            }

            var (start, end) = moves.ClassOfGroup(group);
            for (var other = start; other < end; other++)
            {
                if (moves.IsOpen(other, group))
                    Find(mover, rank, other, bound, value);
            }
        }

        private void Find(Mover mover, int[] rank, int group, int bound, int value)
        {
            var members = mover.Moves.Members;
            ref var mark = ref mover.Marks[group];
            for (var end = mover.Moves.GroupStarts[group + 1]; mark < end; mark++)
            {
                var member = members[mark];
                if (rank[member] >= bound)
                    return;
                if (Least[member] == int.MaxValue)
                    Least[member] = value;
                if (_expanded[member])
                    continue;
                _expanded[member] = true;
                _open.Push(member);
            }
        }

        private static int[] Filled(int count)
        {
            var least = new int[count];
            Array.Fill(least, int.MaxValue);
            return least;
        }
    }
}
