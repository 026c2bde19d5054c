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
internal sealed class ClassSearch : ISanctionSearch
{
    private readonly ImmutableArray<OptionMoves> _moves;
    private readonly ImmutableArray<int[]> _ranks;
    private readonly ImmutableArray<int[]> _rankAt;
    private readonly int[] _groups;

    internal ClassSearch(ImmutableArray<OptionMoves> moves, ImmutableArray<int[]> ranks)
    {
        _moves = moves;
        _ranks = ranks;
        _rankAt = [.. moves.Select((move, maker) => InOrder(move.Members, ranks[maker]))];
        // The groups of a node stand side by side: it is looked up in all of them at once.
        _groups = new int[moves.Length * moves[0].Count];
        for (var maker = 0; maker < moves.Length; maker++)
        {
            for (var node = 0; node < moves[0].Count; node++)
                _groups[node * moves.Length + maker] = moves[maker].GroupOf[node];
        }
    }

    /// <summary>Bytes held for a model, and for each run at the same time.</summary>
    internal static long BytesFor(int count, int makers, int parallelism) => count * (8L * makers + (20L + 12L * makers) * Math.Max(1, parallelism));

    public int[] LeastReached(int maker, int[] values, bool improving, CancellationToken cancellation)
    {
        var run = new Run(this, maker, improving, values.Length);
        var count = 0;
        foreach (var end in CountingSort.ByValue(values, values.Length + 1))
        {
            if ((++count & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            run.From(end, values[end]);
        }

        return run.Close();
    }

    private static int[] InOrder(ReadOnlySpan<int> members, int[] ranks)
    {
        var ordered = new int[members.Length];
        for (var place = 0; place < ordered.Length; place++)
            ordered[place] = ranks[members[place]];
        return ordered;
    }

    private sealed class Run
    {
        private const int Untouched = int.MaxValue;

        // Looked at as an end, and so far found from no other.
        private const int OnlyEnd = int.MaxValue - 1;

        private readonly ClassSearch _search;
        private readonly bool _improving;
        private readonly int[] _movers;
        private readonly (int Mark, int End)[][] _marks;

        // For movers with options that go one way: the highest bound with which what leads to a group was looked through. A lower one finds nothing more.
        private readonly int[]?[] _looked;
        private readonly int[] _least;
        private readonly int[] _open;
        private int _openCount;

        internal Run(ClassSearch search, int maker, bool improving, int count)
        {
            _search = search;
            _improving = improving;
            _movers = [.. Enumerable.Range(0, search._moves.Length).Where(mover => mover != maker)];
            _marks = [.. _movers.Select(mover => Marks(search._moves[mover]))];
            _looked = [.. _movers.Select(mover => search._moves[mover].IsReversible ? null : new int[search._moves[mover].GroupCount])];
            (_least, _open) = (new int[count], new int[count]);
            Array.Fill(_least, Untouched);
        }

        internal void From(int end, int value)
        {
            if (_least[end] != Untouched)
                return;
            _least[end] = OnlyEnd;
            _open[_openCount++] = end;
            while (_openCount > 0)
                Expand(_open[--_openCount], value);
        }

        internal int[] Close()
        {
            foreach (ref var least in _least.AsSpan())
                least = least == OnlyEnd ? Untouched : least;
            return _least;
        }

        private static (int Mark, int End)[] Marks(OptionMoves moves)
        {
            var marks = new (int, int)[moves.GroupCount];
            for (var group = 0; group < marks.Length; group++)
                marks[group] = (moves.GroupStarts[group], moves.GroupStarts[group + 1]);
            return marks;
        }

        private void Expand(int node, int value)
        {
            var groups = _search._groups.AsSpan(node * _search._moves.Length, _search._moves.Length);
            for (var index = 0; index < _movers.Length; index++)
            {
                var mover = _movers[index];
                var (moves, group) = (_search._moves[mover], groups[mover]);
                var bound = _improving ? _search._ranks[mover][node] : int.MaxValue;
                if (moves.IsReversible)
                {
                    Find(index, group, bound, value);
                    continue;
                }

                if (bound <= _looked[index]![group])
                    continue;
                _looked[index]![group] = bound;
                var (start, end) = moves.ClassOfGroup(group);
                for (var other = start; other < end; other++)
                {
                    if (moves.IsOpen(other, group))
                        Find(index, other, bound, value);
                }
            }
        }

        private void Find(int index, int group, int bound, int value)
        {
            ref var mark = ref _marks[index][group];
            if (mark.Mark == mark.End)
                return;
            var members = _search._moves[_movers[index]].Members;
            var ranks = _search._rankAt[_movers[index]];
            for (; mark.Mark < mark.End && ranks[mark.Mark] < bound; mark.Mark++)
            {
                ref var least = ref _least[members[mark.Mark]];
                if (least == Untouched)
                    _open[_openCount++] = members[mark.Mark];
                if (least >= OnlyEnd)
                    least = value;
            }
        }
    }
}
