using System.Collections.Frozen;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>The word lists by which a capital is told to be its government or a town.</summary>
internal static class MetonymWords
{
    private static readonly FrozenDictionary<string, string[]> Frames = WordList.Table("Actors.Data.government-frames.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(['|', ' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    public static FrozenSet<string> Verbs { get; } = WordList.Folded("Actors.Data.government-verbs.txt");

    public static FrozenSet<string> ObjectVerbs { get; } = WordList.Folded("Actors.Data.government-objects.txt");

    public static FrozenSet<string> Things { get; } = WordList.Folded("Actors.Data.government-things.txt");

    public static FrozenSet<string> Predicates { get; } = WordList.Folded("Actors.Data.government-predicates.txt");

    public static FrozenSet<string> PlaceWords { get; } = WordList.Folded("Actors.Data.place-words.txt");

    public static FrozenSet<string> PlacePrepositions { get; } = WordList.Folded("Actors.Data.place-prepositions.txt");

    public static FrozenSet<string> InsideWords { get; } = WordList.Folded("Actors.Data.inside-words.txt");

    public static FrozenSet<string> SkipWords { get; } = WordList.Folded("Actors.Data.skip-words.txt");

    public static FrozenSet<string> CompoundWords { get; } = WordList.Folded("Actors.Data.compound-words.txt");

    /// <summary>Whether a verb stands in its bare form, which a noun may share: "plan", "support".</summary>
    public static bool IsBareVerb(string verb) => Verbs.Contains(verb + "s") || Verbs.Contains(verb + "es");

    public static bool IsFrame(string preposition) => Frames.ContainsKey(preposition);

    /// <summary>Whether a word before a preposition makes the capital behind it a government: "pressure on".</summary>
    public static bool Governs(string preposition, string word)
    {
        foreach (var governor in Frames[preposition])
        {
            if (governor == "*" || governor == word || (governor[0] == '*' && word.Length > governor.Length && word.EndsWith(governor[1..], StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
