using System.Collections.Frozen;

namespace Parley.Record.Events;

/// <summary>The word lists by which talks are arranged into series.</summary>
internal static class SeriesWords
{
    private static readonly FrozenSet<string> Plain = Lines("plain-series-words");
    private static readonly FrozenSet<string> Sittings = Lines("sitting-kinds");

    /// <summary>"talks" in "Geneva talks".</summary>
    public static bool IsPlain(string word) => Plain.Contains(word);

    /// <summary>"session": may be part of a round.</summary>
    public static bool IsSitting(string kind) => Sittings.Contains(kind);

    private static FrozenSet<string> Lines(string list)
    {
        using var stream = typeof(SeriesWords).Assembly.GetManifestResourceStream($"Events/{list}.txt") ?? throw new InvalidOperationException($"The list {list} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#').ToFrozenSet(StringComparer.Ordinal);
    }
}
