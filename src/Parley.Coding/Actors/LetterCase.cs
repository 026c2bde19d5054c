using System.Collections.Frozen;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>Whether the capitals of a text allow a name: "Turkey" but not "turkey", "US" but not "us".</summary>
internal static class LetterCase
{
    private const int ShortestInCapitals = 4;
    private static readonly FrozenSet<string> CommonWords = WordList.Folded("Actors.Data.common-words.txt");

    public static bool IsCommonWord(string key) => CommonWords.Contains(key);

    public static bool Allows(GazetteerName name, SentenceText sentence, int start)
    {
        if (sentence.IsAllCaps && !AllowsInCapitals(name, sentence, start))
            return false;
        for (var i = 0; i < name.Atoms.Length; i++)
        {
            if (!Allows(name, name.Atoms[i], sentence.Atoms[start + i], sentence))
                return false;
        }

        return true;
    }

    private static bool Allows(GazetteerName name, Atom wanted, Atom met, SentenceText sentence)
    {
        if (!wanted.IsWord || !wanted.IsCapitalised || wanted.Key is "al" or "the")
            return !sentence.IsAllCaps || met.IsAllUpper || !wanted.IsCapitalised || wanted.Letters < 2 || wanted.Key is "al" or "the";
        if (wanted.IsAllUpper && name.Atoms.Length == 1)
        {
            return met.IsAllUpper
                || (met.IsCapitalised && met.UpperLetters == 1 && met.Letters >= ShortestInCapitals && !CommonWords.Contains(met.Key));
        }

        // Capitals inside a word are part of the name: "AfD", "FAMa".
        if (name.IsAcronym && wanted.UpperLetters > 1 && !wanted.IsAllUpper)
            return sentence.IsAllCaps || string.Equals(met.Surface, wanted.Surface, StringComparison.Ordinal);
        return wanted.IsAllUpper ? met.IsAllUpper || met.IsCapitalised : met.IsCapitalised;
    }

    private static bool AllowsInCapitals(GazetteerName name, SentenceText sentence, int start)
    {
        var letters = 0;
        var points = false;
        for (var i = 0; i < name.Atoms.Length; i++)
        {
            letters += name.Atoms[i].Letters;
            points |= sentence.Atoms[start + i].HasPoints;
        }

        if (points)
            return true;
        var single = name.Atoms.Length == 1;
        if (single && CommonWords.Contains(name.Atoms[0].Key))
            return false;
        return name.IsAcronym || letters >= ShortestInCapitals;
    }
}
