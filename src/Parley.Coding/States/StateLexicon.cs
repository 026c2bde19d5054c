using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Coding.States;

/// <summary>Which words tell what became of an actor.</summary>
internal sealed class StateLexicon
{
    private const int Columns = 7;
    private readonly FrozenDictionary<(string Word, string Pos), ImmutableArray<StateEntry>> _entries = DataLines.Of("States/states.tsv").SelectMany(Parse)
        .GroupBy(entry => (entry.Word, entry.Pos)).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

    private readonly FrozenSet<string> _governments = DataLines.Of("States/government-nouns.txt").ToFrozenSet(StringComparer.Ordinal);

    private StateLexicon()
    {
    }

    public static StateLexicon Shipped { get; } = new();

    public ImmutableArray<StateEntry> For(string word, string pos) => _entries.TryGetValue((word, pos), out var found) ? found : [];

    /// <summary>"regime": those who govern.</summary>
    public bool IsGovernment(string lemma) => _governments.Contains(lemma);

    // Words that behave alike share a line, set apart by bars.
    private static IEnumerable<StateEntry> Parse(string line)
    {
        var parts = line.Split('\t');
        if (parts.Length != Columns)
            throw new InvalidOperationException($"The line \"{line}\" of states.tsv has {parts.Length} columns instead of {Columns}.");
        var needs = parts[5] == "-" ? "" : parts[5];
        string[] other = parts[6] == "-" ? [] : parts[6].Split('|');
        return parts[0].Split('|').Select(word => new StateEntry(word, parts[1], Enum.Parse<ActorStateType>(parts[2]), parts[3], parts[4], needs, other));
    }
}
