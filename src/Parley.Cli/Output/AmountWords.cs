using System.Collections.Immutable;
using Parley.Record.Events;

namespace Parley.Cli.Output;

/// <summary>Numbers of an event in words.</summary>
internal static class AmountWords
{
    /// <summary>One text a kind: "dead: at least 12 (residents, The Post, 2025-05-14) | 20 (the ministry, …)".</summary>
    public static IEnumerable<string> Of(ImmutableArray<ToldAmount> amounts) =>
        amounts.GroupBy(item => item.Amount.Kind).Select(kind => $"{kind.Key.ToString().ToLowerInvariant()}: {string.Join(" | ", kind.GroupBy(item => item.Amount.Words.ToLowerInvariant()).Select(Told))}");

    private static string Told(IGrouping<string, ToldAmount> same) =>
        $"{same.First().Amount.Words} ({string.Join("; ", same.Select(item => TellerWords.Teller(item.Teller, item.By)).Distinct(StringComparer.Ordinal))})";
}
