using System.Collections.Immutable;
using Parley.Analysis.Graph.Orders;

namespace Parley.Analysis.Graph.Moves;

/// <summary>Where legal sequences of some movers lead: no one moves twice in succession, everyone may move again after another has.</summary>
/// <remarks>A place of the search is a node together with who moved last to it, so there are as many places as nodes times movers.</remarks>
internal sealed class LegalReach(ImmutableArray<ArcMoves> movers, int count)
{
    private readonly int[] _seen = new int[count * movers.Length];
    private readonly Stack<(int Node, int Last)> _open = new();
    private int _round;

    /// <summary>Sets the bit of each node reached from a start; the start itself only where a sequence leads back to it.</summary>
    internal void Reach(int start, Span<ulong> row)
    {
        _round++;
        Step(start, -1, row);
        while (_open.TryPop(out var place))
            Step(place.Node, place.Last, row);
    }

    /// <summary>A row for every start.</summary>
    internal static BitMatrix All(ImmutableArray<ArcMoves> movers, int count, CancellationToken cancellation)
    {
        var reached = new BitMatrix(count);
        var search = new LegalReach(movers, count);
        for (var start = 0; start < count; start++)
        {
            cancellation.ThrowIfCancellationRequested();
            search.Reach(start, reached.Row(start));
        }

        return reached;
    }

    private void Step(int node, int last, Span<ulong> row)
    {
        for (var mover = 0; mover < movers.Length; mover++)
        {
            if (mover == last)
                continue;
            foreach (var end in movers[mover].Ends(node))
            {
                ref var seen = ref _seen[end * movers.Length + mover];
                if (seen == _round)
                    continue;
                seen = _round;
                row[end >> 6] |= 1UL << end;
                _open.Push((end, mover));
            }
        }
    }
}
