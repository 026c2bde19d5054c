using System.Collections.Frozen;

namespace Parley.Record.Events;

/// <summary>The word lists by which talks are arranged into series.</summary>
internal static class SeriesWords
{
    private static readonly FrozenSet<string> Plain = EventLists.Lines("plain-series-words").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Sittings = EventLists.Lines("sitting-kinds").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"talks" in "Geneva talks".</summary>
    public static bool IsPlain(string word) => Plain.Contains(word);

    /// <summary>"session": may be part of a round.</summary>
    public static bool IsSitting(string kind) => Sittings.Contains(kind);
}
