using System.Collections.Immutable;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Stability;

namespace Parley.Cli.Conflicts;

/// <summary>The states that hold, each with the concepts under which it does: "Nash GMR SMR SEQ SSEQ".</summary>
internal static class Outcomes
{
    /// <param name="reading">Where preferences are unknown and none is told, the strictest one counts: what holds by it holds whatever the unknown turns out to be.</param>
    public static ImmutableSortedDictionary<int, string> Of(ConflictGraph graph, UnknownReading? reading, EngineOptions options, CancellationToken stop)
    {
        var result = StabilityAnalysis.Run(graph, StabilityQuestion.All with { Reading = reading ?? UnknownReading.A }, options, stop);
        return (from concept in result.Concepts
                from node in result.Equilibria(concept).Nodes()
                group ConceptWords.Of(concept) by node)
            .ToImmutableSortedDictionary(group => group.Key, group => string.Join(' ', group));
    }
}
