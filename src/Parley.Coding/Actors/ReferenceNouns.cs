using System.Collections.Frozen;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>Nouns that take up somebody named before: "the group", "the country", "the committee".</summary>
internal static class ReferenceNouns
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Uses = WordList.Table("Actors.Data.reference-nouns.tsv")
        .SelectMany(row => row[0].Split('|').Select(noun => (noun, uses: row[1].Split('|'))))
        .GroupBy(item => item.noun).ToFrozenDictionary(group => group.Key, group => group.SelectMany(item => item.uses).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Modifiers = WordList.Folded("Actors.Data.reference-modifiers.txt");

    private static readonly FrozenDictionary<string, string> Coming = WordList.Table("Actors.Data.coming-words.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>"incoming": the government is of who is to take office.</summary>
    public static bool IsComing(string form) => Coming.TryGetValue(form, out var place) && place == "before";

    /// <summary>"President-elect", "prime minister-designate".</summary>
    public static bool IsTitleToCome(string title) => title.Split('-', ' ') is [.., var last] && Coming.TryGetValue(last.ToLowerInvariant(), out var place) && place == "title";

    public static bool IsAny(string lemma) => Uses.ContainsKey(lemma);

    /// <summary>Whether the noun takes up the last actor of a kind.</summary>
    public static bool TakesUp(string lemma, ActorKind kind) => Uses[lemma].Contains(kind.ToString());

    /// <summary>Whether the noun takes up who has it in the name: "the committee".</summary>
    public static bool TakesUpName(string lemma) => Uses[lemma].Contains("word");

    public static bool IsGovernment(string lemma) => Uses.TryGetValue(lemma, out var uses) && uses.Contains("government");

    /// <summary>"the rebels": they are many.</summary>
    public static bool IsPlural(string lemma) => Uses[lemma].Contains("plural");

    /// <summary>"armed" in "the armed group": it says nothing of whose group it is.</summary>
    public static bool IsModifier(string form) => Modifiers.Contains(form);
}
