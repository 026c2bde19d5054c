namespace Parley.Analysis.Graph.Moves;

/// <summary>Searches forwards from a node by legal sequences of some movers, nearest nodes first, and remembers how each place was reached.</summary>
internal sealed class PathSearch
{
    private readonly ConflictGraph _graph;
    private readonly int[] _movers;
    private readonly Func<Step, bool> _isAllowed;
    private readonly Dictionary<(int Node, int Last), (int Node, int Last, int Steps)> _reached = [];
    private readonly Queue<(int Node, int Last)> _open = new();
    private readonly List<int> _ends = [];

    internal PathSearch(ConflictGraph graph, IEnumerable<int> movers, int start, Func<Step, bool> isAllowed)
    {
        _graph = graph;
        _movers = [.. movers];
        _isAllowed = isAllowed;
        _open.Enqueue((start, -1));
        Start = start;
    }

    internal int Start { get; }

    /// <summary>Places in the order in which they are reached: a node, and who moved last. A node comes once for each last mover.</summary>
    internal IEnumerable<(int Node, int Last, int Steps)> Run(CancellationToken cancellation)
    {
        while (_open.TryDequeue(out var place))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var mover in _movers)
            {
                if (mover == place.Last)
                    continue;
                _ends.Clear();
                _graph.Moves[mover].Collect(place.Node, _ends);
                _ends.Sort();
                foreach (var end in _ends.ToArray())
                {
                    if (Reach(place, end, mover) is { } steps)
                        yield return (end, mover, steps);
                }
            }
        }
    }

    /// <summary>The moves that led to a place that was reached.</summary>
    internal IReadOnlyList<Step> PathTo(int node, int last)
    {
        var path = new List<Step>();
        for (var place = (node, last); place.last >= 0;)
        {
            var before = _reached[place];
            path.Add(new Step(place.last, before.Node, place.node));
            place = (before.Node, before.Last);
        }

        path.Reverse();
        return path;
    }

    private int? Reach((int Node, int Last) place, int end, int mover)
    {
        if (_reached.ContainsKey((end, mover)) || !_isAllowed(new Step(mover, place.Node, end)))
            return null;
        var steps = place.Last < 0 ? 1 : _reached[place].Steps + 1;
        _reached.Add((end, mover), (place.Node, place.Last, steps));
        _open.Enqueue((end, mover));
        return steps;
    }
}
