using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Play;

/// <summary>How a conflict can go on from a state: what is reached, in how many legal moves, by whom.</summary>
/// <remarks>An outcome not reached by improvements but by any moves needs somebody to accept a loss, or a coalition; one not reached at all is out of reach.</remarks>
public sealed class Evolution
{
    private readonly PathSearch _search;
    private readonly Dictionary<int, (int Steps, int FirstLast, uint LastMovers)> _reached = [];

    private Evolution(ConflictGraph graph, int start, EvolutionKind kind, CancellationToken cancellation)
    {
        Graph = graph;
        Start = start;
        Kind = kind;
        _search = new PathSearch(graph, Enumerable.Range(0, graph.MakerCount), start,
            step => kind == EvolutionKind.AnyMoves || graph.Orders[step.Maker].Compare(step.To, step.From) == Comparison.Better);
        foreach (var (node, last, steps) in _search.Run(cancellation))
        {
            _reached[node] = _reached.TryGetValue(node, out var earlier)
                ? earlier with { LastMovers = earlier.LastMovers | 1u << last }
                : (steps, last, 1u << last);
        }
    }

    public ConflictGraph Graph { get; }

    public int Start { get; }

    public EvolutionKind Kind { get; }

    /// <summary>Nodes reached, ascending; the start only where a sequence of moves leads back to it.</summary>
    public IEnumerable<int> Reached => _reached.Keys.Order();

    /// <exception cref="ModelException">It takes more memory than allowed (PLY0812).</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Evolution From(ConflictGraph graph, int start, EvolutionKind kind, EngineOptions? options = null, CancellationToken cancellation = default)
    {
        (options ?? EngineOptions.Default).Require("paths", 120L * graph.Count * graph.MakerCount);
        return new Evolution(graph, start, kind, cancellation);
    }

    public bool IsReached(int node) => _reached.ContainsKey(node);

    /// <summary>Least number of moves to the node; null where it is not reached.</summary>
    public int? StepsTo(int node) => _reached.TryGetValue(node, out var found) ? found.Steps : null;

    /// <summary>Who can make the last move to the node, on whatever path.</summary>
    public IReadOnlyList<int> LastMoversTo(int node) =>
        _reached.TryGetValue(node, out var found) ? [.. Enumerable.Range(0, Graph.MakerCount).Where(maker => (found.LastMovers >> maker & 1) != 0)] : [];

    /// <summary>A shortest legal path; empty where the node is not reached.</summary>
    public IReadOnlyList<Step> PathTo(int node) => _reached.TryGetValue(node, out var found) ? _search.PathTo(node, found.FirstLast) : [];

    /// <summary>Nodes reached in at most so many moves.</summary>
    public StateSet Within(int steps)
    {
        var set = new StateSet(Graph.Count);
        foreach (var (node, found) in _reached)
            set[node] = found.Steps <= steps;
        return set;
    }

    /// <summary>Steps of a path that their mover has no reason to take, since it is stable where it stands.</summary>
    public static IReadOnlyList<Step> Blocks(IEnumerable<Step> path, StabilityResult result, StabilityConcept concept) =>
        [.. path.Where(step => result.Stable(concept, step.Maker)[step.From])];
}
