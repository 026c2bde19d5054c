namespace Parley.Analysis.Graph.Moves;

/// <summary>Moves one by one: the ends of those from each node, side by side.</summary>
internal sealed class ArcMoves : MoveTable
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    private ArcMoves(int[] starts, int[] ends)
        : base(starts.Length - 1)
    {
        _starts = starts;
        _ends = ends;
    }

    internal int ArcCount => _ends.Length;

    public override bool CanMove(int node) => _starts[node] < _starts[node + 1];

    public override bool Leads(int from, int to) => Ends(from).BinarySearch(to) >= 0;

    /// <summary>Ends of the moves from a node, ascending, each once.</summary>
    internal ReadOnlySpan<int> Ends(int node) => _ends.AsSpan(_starts[node], _starts[node + 1] - _starts[node]);

    internal override void Collect(int node, List<int> found) => found.AddRange(Ends(node));

    internal override ArcMoves ToArcs(EngineOptions options) => this;

    /// <summary>From moves in any order; doubles and moves that lead nowhere are left out.</summary>
    internal static ArcMoves Of(int count, IEnumerable<(int From, int To)> moves)
    {
        var sorted = moves.Where(move => move.From != move.To).ToArray();
        Array.Sort(sorted);
        var (starts, ends) = (new int[count + 1], new List<int>(sorted.Length));
        for (var index = 0; index < sorted.Length; index++)
        {
            if (index > 0 && sorted[index] == sorted[index - 1])
                continue;
            starts[sorted[index].From + 1]++;
            ends.Add(sorted[index].To);
        }

        for (var node = 0; node < count; node++)
            starts[node + 1] += starts[node];
        return new ArcMoves(starts, [.. ends]);
    }

    /// <summary>From moves that come node by node.</summary>
    /// <param name="collect">Adds the ends of the moves from a node to a list, each once, in any order.</param>
    internal static ArcMoves Of(int count, int moveCount, Action<int, List<int>> collect)
    {
        var (starts, ends) = (new int[count + 1], new List<int>(moveCount));
        for (var node = 0; node < count; node++)
        {
            collect(node, ends);
            ends.Sort(starts[node], ends.Count - starts[node], null);
            starts[node + 1] = ends.Count;
        }

        return new ArcMoves(starts, [.. ends]);
    }

    /// <summary>The same moves backwards.</summary>
    internal ArcMoves Reversed()
    {
        var starts = new int[Count + 1];
        foreach (var end in _ends)
            starts[end + 1]++;
        for (var node = 0; node < Count; node++)
            starts[node + 1] += starts[node];
        var (next, ends) = (starts[..^1], new int[_ends.Length]);
        for (var node = 0; node < Count; node++)
        {
            foreach (var end in Ends(node))
                ends[next[end]++] = node;
        }

        return new ArcMoves(starts, ends);
    }
}
