using System.Collections.Immutable;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Stability;

namespace Parley.Cli.Conflicts;

/// <summary>The verdicts on a conflict, under each reading of unknown preferences that was asked for.</summary>
internal static class Solutions
{
    /// <param name="reading">Null for all four, where preferences are unknown.</param>
    /// <returns>One result for each reading; one without a reading where nothing is unknown.</returns>
    public static ImmutableArray<(UnknownReading? Reading, StabilityResult Result)> Of(ConflictGraph graph, UnknownReading? reading, EngineOptions options, CancellationToken stop) =>
        [.. ReadingsOf(graph, reading).Select(item => (item, StabilityAnalysis.Run(graph, StabilityQuestion.All with { Reading = item, WithStrength = true }, options, stop)))];

    /// <param name="reading">Null for all four, where preferences are unknown.</param>
    public static ImmutableArray<UnknownReading?> ReadingsOf(ConflictGraph graph, UnknownReading? reading) =>
        graph.Orders.All(order => order.IsComplete) ? [null]
        : reading is { } one ? [one]
        : [.. Enum.GetValues<UnknownReading>().Cast<UnknownReading?>()];
}
