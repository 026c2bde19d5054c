using System.Collections.Frozen;
using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>The nouns for groups, and the words that describe one.</summary>
internal static class CollectiveWords
{
    private static readonly FrozenDictionary<string, CollectiveNoun> Nouns = WordList.Table("Actors.Data.collective-nouns.tsv")
        .SelectMany(row => row[0].Split('|').Select(noun => (noun, row)))
        .ToFrozenDictionary(item => item.noun, item => new CollectiveNoun(item.row[1] == "-" ? item.noun : item.row[1], Enum.Parse<ActorKind>(item.row[2]), item.row[3], item.row[4] == "group", item.row[5] == "self", item.row[1] == "-"), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Alone = WordList.Folded("Actors.Data.bare-groups.txt");

    private static readonly FrozenSet<string> Spokesmen = WordList.Folded("Actors.Data.spoken-for-titles.txt");

    private static readonly FrozenSet<string> Participles = WordList.Folded("Actors.Data.hyphen-participles.txt");

    private static readonly FrozenSet<string> Attributed = WordList.Folded("Actors.Data.attributed-nouns.txt");

    private static readonly FrozenSet<string> Having = WordList.Folded("Actors.Data.having-verbs.txt");

    private static readonly FrozenSet<string> Home = WordList.Folded("Actors.Data.home-parts.txt");

    private static readonly FrozenSet<string> Counted = WordList.Folded("Actors.Data.counted-groups.txt");

    private static readonly FrozenDictionary<string, string> Functions = WordList.Table("Actors.Data.function-words.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>"people", "men": a group only where the text says how many.</summary>
    public static bool NeedsCount(string form) => Counted.Contains(form);

    /// <summary>"not", "never".</summary>
    public static bool IsDenial(string form) => Functions.TryGetValue(form, out var function) && function == "denial";

    /// <summary>"will": it does not say that something is only thought.</summary>
    public static bool IsFuture(string form) => Functions.TryGetValue(form, out var function) && function == "future";

    /// <summary>"tell": whom it is told is only there.</summary>
    public static bool IsTelling(string lemma) => Functions.TryGetValue(lemma, out var function) && function == "telling";

    /// <summary>"both", "several": it says how many.</summary>
    public static bool IsCount(string form) => Functions.TryGetValue(form, out var function) && function == "count";

    /// <summary>"by", "against": behind it stands who acts or is acted on.</summary>
    public static bool IsOfPersons(string form) => Functions.TryGetValue(form, out var function) && function == "persons";

    /// <summary>"the junta in Niger" is Niger's; diplomats in Niger may be anybody's.</summary>
    public static bool IsAtHome(string part) => Home.Contains(part);

    /// <summary>"spokesman": who speaks for a body.</summary>
    public static bool IsSpokesman(string lemma) => Spokesmen.Contains(lemma);

    public static CollectiveNoun? Noun(string lemma) =>
        Nouns.TryGetValue(lemma, out var noun) || (lemma.Length > 3 && lemma[^1] == 's' && Nouns.TryGetValue(lemma[..^1], out noun)) ? noun : null;

    private static readonly FrozenDictionary<string, (CollectiveNoun Noun, FrozenSet<string> Needs)> Bodies = WordList.Table("Actors.Data.owned-bodies.tsv")
        .SelectMany(row => row[0].Split('|').Select(noun => (noun, row)))
        .ToFrozenDictionary(item => item.noun, item => (new CollectiveNoun(item.noun, Enum.Parse<ActorKind>(item.row[1]), item.row[2], true, false, true), item.row[3].Split('|').ToFrozenSet(StringComparer.Ordinal)), StringComparer.Ordinal);

    /// <summary>A body that is somebody's, or null: "bank" behind "central", where the text says whose.</summary>
    public static CollectiveNoun? Body(Token token, IEnumerable<string> before) =>
        token.Upos is Upos.NOUN or Upos.PROPN && Bodies.TryGetValue(token.Lemma.ToLowerInvariant(), out var body) && (body.Needs.Contains("-") || before.Any(body.Needs.Contains)) ? body.Noun : null;

    /// <summary>The group a word of a text speaks of, or null.</summary>
    /// <param name="isAttribute">It stands before a noun, where the singular is the group too: "rebel delegation".</param>
    public static CollectiveNoun? GroupAt(Token token, bool isAttribute = false)
    {
        if (!isAttribute && !(token.Upos is Upos.NOUN or Upos.PROPN || token.Xpos.StartsWith("NN", StringComparison.Ordinal)))
            return null;
        return Noun(token.Lemma.ToLowerInvariant()) is { } noun && (isAttribute || noun.IsSingular || token.Xpos is "NNS" or "NNPS") ? noun : null;
    }

    /// <summary>"sent", "keeps": who does it has what is sent or kept.</summary>
    public static bool IsHaving(string lemma) => Having.Contains(lemma);

    /// <summary>A noun that names a group of its own even where nobody's: "rebels".</summary>
    public static bool StandsAlone(string form) => Alone.Contains(form);

    /// <summary>"spokesman" in "army spokesman": a noun that belongs to the group named before it.</summary>
    public static bool BelongsToWhoStandsBefore(string lemma) => Attributed.Contains(lemma);

    /// <summary>"backed" in "Iran-backed".</summary>
    public static bool IsParticiple(string form) => Participles.Contains(form);
}
