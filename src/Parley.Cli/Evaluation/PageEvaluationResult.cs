using System.Collections.Immutable;

namespace Parley.Cli.Evaluation;

/// <summary>What an evaluation over pages found.</summary>
public sealed record PageEvaluationResult(ImmutableArray<PageScore> Pages)
{
    public double MeanF1 => Pages.IsEmpty ? 0 : Pages.Average(page => page.F1);

    public double MedianMilliseconds
    {
        get
        {
            var sorted = Pages.Select(page => page.Milliseconds).Order().ToArray();
            return sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
        }
    }

    /// <summary>For each metadata field: how often the reading agrees with the reference, and how often the reference has it.</summary>
    public ImmutableSortedDictionary<string, (int Agreed, int Known)> Metadata => Pages
        .SelectMany(page => page.Metadata)
        .GroupBy(entry => entry.Key, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(group => group.Key, group => (group.Count(entry => entry.Value), group.Count()), StringComparer.Ordinal);
}
