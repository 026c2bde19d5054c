using System.Collections.Frozen;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>The nouns for groups, and the words that describe one.</summary>
internal static class CollectiveWords
{
    private static readonly FrozenDictionary<string, CollectiveNoun> Nouns = WordList.Table("Actors.Data.collective-nouns.tsv")
        .SelectMany(row => row[0].Split('|').Select(noun => (noun, row)))
        .ToFrozenDictionary(item => item.noun, item => new CollectiveNoun(item.row[1], Enum.Parse<ActorKind>(item.row[2]), item.row[3], item.row[4] == "group", item.row[5] == "self"), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Alone = WordList.Folded("Actors.Data.bare-groups.txt");

    private static readonly FrozenSet<string> Participles = WordList.Folded("Actors.Data.hyphen-participles.txt");

    public static CollectiveNoun? Noun(string lemma) =>
        Nouns.TryGetValue(lemma, out var noun) || (lemma.Length > 3 && lemma[^1] == 's' && Nouns.TryGetValue(lemma[..^1], out noun)) ? noun : null;

    /// <summary>A noun that names a group of its own even where nobody's: "rebels".</summary>
    public static bool StandsAlone(string form) => Alone.Contains(form);

    /// <summary>"backed" in "Iran-backed".</summary>
    public static bool IsParticiple(string form) => Participles.Contains(form);
}
