using System.Collections.Frozen;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>What the words of a body's name, and the noun beside it, say it is.</summary>
internal static class BodyKinds
{
    private static readonly FrozenDictionary<string, (ActorKind Kind, string? Sector)> Words = Read("Actors.Data.body-words.tsv");
    private static readonly FrozenDictionary<string, (ActorKind Kind, string? Sector)> Introducing = Read("Actors.Data.introducing-nouns.tsv");
    private static readonly FrozenSet<string> NoBodies = WordList.Folded("Actors.Data.no-bodies.txt");
    private static readonly FrozenSet<string> PluralArticles = WordList.Lines("Actors.Data.plural-articles.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Armed = WordList.Folded("Actors.Data.armed-modifiers.txt");

    /// <summary>"war", "accord": it ends no body's name.</summary>
    public static bool IsNoBody(string key) => NoBodies.Contains(key);

    /// <summary>What a word within a name says: "railway", "congress". Null where it says nothing.</summary>
    public static (ActorKind Kind, string? Sector)? OfWord(string key) => Words.TryGetValue(key, out var kind) ? kind : null;

    /// <summary>What the noun before or behind a name says: "the oil company X", "X, a newspaper". Null where it is no body.</summary>
    public static (ActorKind Kind, string? Sector)? OfNoun(string lemma) => Introducing.TryGetValue(lemma, out var kind) ? kind : null;

    /// <summary>"Los" in "Los Halcones": what begins so is many.</summary>
    public static bool IsPluralArticle(string word) => PluralArticles.Contains(word);

    /// <summary>"rebel", "separatist": a body called so fights.</summary>
    public static bool IsArmed(string word) => Armed.Contains(word);

    /// <summary>The last word of a body's name says most about what it is; a coalition or association called rebel fights.</summary>
    public static (ActorKind Kind, string? Sector)? OfBody(SentenceText sentence, int start, int end)
    {
        var kind = OfName(sentence, start, end);
        return kind is null or { Kind: ActorKind.Coalition or ActorKind.Ngo } && start > 0 && IsArmed(sentence.Word(start - 1)) ? (ActorKind.ArmedGroup, "REB") : kind;
    }

    /// <summary>What the words of a name alone say.</summary>
    public static (ActorKind Kind, string? Sector)? OfName(SentenceText sentence, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (OfWord(sentence.Word(i)) is { } kind)
                return kind;
        }

        return null;
    }

    private static FrozenDictionary<string, (ActorKind Kind, string? Sector)> Read(string table) => WordList.Table(table)
        .SelectMany(row => row[0].Split('|').Select(word => (word, row)))
        .ToFrozenDictionary(item => item.word, item => (Enum.Parse<ActorKind>(item.row[1]), item.row[2] == "-" ? null : item.row[2]), StringComparer.Ordinal);
}
