using System.Collections.Immutable;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>How a body with a name is called afterwards: "the Builders" of the Builders Kenya Congress, "the New Democrats" of the New Democratic Party.</summary>
internal static class BodyShortNames
{
    private const int LeastLetters = 4;
    private const int LeastOfAcronym = 3;

    /// <summary>The short names a body may have, each for the last atoms given to tell.</summary>
    /// <param name="isBody">Whether a word alone is taken for a body elsewhere in the text.</param>
    public static IEnumerable<ImmutableArray<Atom>> Of(SentenceText sentence, ImmutableArray<Atom> name, Func<string, bool> isBody)
    {
        // "the Builders"; the first word of others may be a place.
        if (name.Length > 1 && IsOwn(sentence, name[0]) && (name[0].Key.EndsWith('s') || isBody(name[0].Surface)))
            yield return [name[0]];
        if (name.Length > 1 && BodyKinds.OfWord(name[^1].Key) is { Kind: ActorKind.Party } && Members(name[^2].Surface) is { } members)
            yield return [.. name[..^2], .. Atomizer.Of(members)];
    }

    // "Democratic" gives "Democrats", "Conservative" gives "Conservatives".
    private static string? Members(string word) =>
        word.Length < LeastLetters || word.EndsWith('s') ? null : word.EndsWith("atic", StringComparison.Ordinal) ? word[..^2] + "s" : word + "s";

    private static bool IsOwn(SentenceText sentence, Atom word) =>
        word is { IsCapitalised: true } && word.Letters >= (word.IsAllUpper ? LeastOfAcronym : LeastLetters) && BodyKinds.OfWord(word.Key) is null && !LetterCase.IsCommonWord(word.Key) && !PersonNames.IsNotName(word.Key)
        && sentence.Hits.TrueForAll(hit => sentence.Atoms[hit.Start].Key != word.Key);
}
