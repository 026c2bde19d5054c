namespace Parley.Analysis.Graph.Moves;

/// <summary>The moves of one decision maker over the nodes of a state space. Nobody moves from a node to itself.</summary>
public abstract class MoveTable
{
    private protected MoveTable(int count) => Count = count;

    /// <summary>Number of nodes.</summary>
    public int Count { get; }

    /// <summary>Some move leads from the node.</summary>
    public abstract bool CanMove(int node);

    /// <summary>One move leads from the one node to the other.</summary>
    public abstract bool Leads(int from, int to);

    /// <summary>Nodes one move away, ascending.</summary>
    public IReadOnlyList<int> From(int node)
    {
        var found = new List<int>();
        Collect(node, found);
        found.Sort();
        return found;
    }

    /// <summary>Adds the nodes one move away to a list, in no order.</summary>
    internal abstract void Collect(int node, List<int> found);

    /// <summary>The moves one by one; refused where they take more memory than allowed (PLY0812).</summary>
    internal abstract ArcMoves ToArcs(EngineOptions options);
}
