using System.Collections.Immutable;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;

namespace Parley.Analysis.Graph.Stability;

/// <summary>The search over moves told one by one, and complete preferences.</summary>
/// <remarks>
/// Such moves need not be transitive, so a place of the search is a node together with who moved last to it, and no one moves twice running.
/// Ends are taken by ascending value and searched backwards; each place gets the value of the first end that finds it.
/// </remarks>
internal sealed class ArcSearch : ISanctionSearch
{
    private readonly ImmutableArray<ArcMoves> _backwards;
    private readonly ImmutableArray<int[]> _ranks;

    internal ArcSearch(ImmutableArray<ArcMoves> moves, ImmutableArray<int[]> ranks)
        : this(ranks, [.. moves.Select(move => move.Reversed())])
    {
    }

    private ArcSearch(ImmutableArray<int[]> ranks, ImmutableArray<ArcMoves> backwards)
    {
        _ranks = ranks;
        _backwards = backwards;
    }

    internal ArcSearch With(ImmutableArray<int[]> ranks) => new(ranks, _backwards);

    public int[] LeastReached(int maker, int[] values, bool improving, CancellationToken cancellation)
    {
        var least = new int[values.Length];
        Array.Fill(least, int.MaxValue);
        int[] movers = [.. Enumerable.Range(0, _backwards.Length).Where(mover => mover != maker)];
        var seen = new bool[movers.Length, values.Length];
        var open = new Stack<(int Node, int Last)>();
        foreach (var end in CountingSort.ByValue(values, values.Length + 1))
        {
            cancellation.ThrowIfCancellationRequested();
            for (var last = 0; last < movers.Length; last++)
            {
                if (!seen[last, end])
                    open.Push((end, last));
                seen[last, end] = true;
            }

            while (open.TryPop(out var place))
                Expand(place.Node, place.Last, values[end]);
        }

        return least;

        // Whoever stands a move of "last" before the node may have come there by anyone else, or begun there.
        void Expand(int node, int last, int value)
        {
            var rank = _ranks[movers[last]];
            foreach (var before in _backwards[movers[last]].Ends(node))
            {
                if (improving && rank[before] >= rank[node])
                    continue;
                least[before] = Math.Min(least[before], value);
                for (var earlier = 0; earlier < movers.Length; earlier++)
                {
                    if (earlier == last || seen[earlier, before])
                        continue;
                    seen[earlier, before] = true;
                    open.Push((before, earlier));
                }
            }
        }
    }
}
