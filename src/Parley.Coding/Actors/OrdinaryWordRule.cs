using System.Collections.Frozen;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>Whether a name that is also a first name, a surname or a word (Jordan, Chad, Georgia) stands where an actor can stand.</summary>
internal static class OrdinaryWordRule
{
    private static readonly FrozenSet<string> Calendar = WordList.Folded("Actors.Data.calendar.txt");

    /// <param name="supported">Whether the document names the actor by something else too.</param>
    public static bool Allows(SentenceText sentence, NameHit hit, bool supported)
    {
        if (!hit.Names.All(name => name.IsOrdinaryWord))
            return true;
        if (sentence.IsAllCaps || sentence.IsHeadline || hit.IsPlaceName)
            return supported;
        return !IsFollowedByName(sentence, hit.End) && !IsPrecededByName(sentence, hit.Start - 1) && (supported || !StandsBehindTown(sentence, hit.Start));
    }

    private static bool IsFollowedByName(SentenceText sentence, int index) =>
        sentence.At(index) is { IsGlued: false } next && sentence.IsUnknownName(index) && !Calendar.Contains(next.Key);

    private static bool IsPrecededByName(SentenceText sentence, int index)
    {
        if (sentence.Word(index) == "the")
            index--;
        return sentence.At(index + 1) is { IsGlued: false } && sentence.IsUnknownName(index) && index > 0
            && !Calendar.Contains(sentence.Word(index)) && !LetterCase.IsCommonWord(sentence.Word(index));
    }

    // "Batumi, Georgia": a town and what it lies in, which may be another place of that name.
    private static bool StandsBehindTown(SentenceText sentence, int start) =>
        sentence.IsMark(start - 1, ",") && sentence.IsUnknownName(start - 2) && !LetterCase.IsCommonWord(sentence.Word(start - 2));
}
