using Parley.Analysis.Graph;

namespace Parley.Tests.Analysis.Graph;

internal static class GraphArcs
{
    /// <summary>The moves of a decision maker, as a model tells them outright.</summary>
    internal static IEnumerable<Arc> ArcsOf(this ConflictGraph graph, int maker) =>
        from node in Enumerable.Range(0, graph.Count)
        from end in graph.Moves[maker].From(node)
        select new Arc(graph.Space.StateOf(node), graph.Space.StateOf(end));
}
