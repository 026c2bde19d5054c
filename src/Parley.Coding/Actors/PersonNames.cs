using System.Collections.Frozen;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>How far a person's name reaches: capitalised words, and the small words between them.</summary>
internal static class PersonNames
{
    private const int LongestName = 7;
    private const int LongestGluedPart = 4;
    private static readonly FrozenSet<string> Particles = WordList.Folded("Actors.Data.particles.txt");
    private static readonly FrozenSet<string> Suffixes = WordList.Folded("Actors.Data.name-suffixes.txt");
    private static readonly FrozenSet<string> NotNames = WordList.Folded("Actors.Data.not-names.txt");
    private static readonly FrozenSet<string> Calendar = WordList.Folded("Actors.Data.calendar.txt");

    /// <summary>"Junior": behind the name by which somebody is called.</summary>
    public static bool IsSuffix(string key) => Suffixes.Contains(key);

    public static bool IsParticle(string key) => Particles.Contains(key);

    public static bool IsCalendarWord(string key) => Calendar.Contains(key);

    public static bool IsNotName(string key) => NotNames.Contains(key);

    /// <summary>The index after the name that begins at <paramref name="start"/>; <paramref name="start"/> itself where none does.</summary>
    public static int End(SentenceText sentence, int start)
    {
        var end = start;
        while (end < sentence.Atoms.Length && end - start < LongestName)
        {
            var next = PartEnd(sentence, start, end);
            if (next == end)
                break;
            end = next;
        }

        // "President Kenyatta Airport" names no person.
        return end > start && sentence.At(end) is { IsCapitalised: true } after && IsNotName(after.Key) && after.Letters > 1 && end - start < 2
            ? start
            : end;
    }

    /// <summary>The start of the name that ends before <paramref name="end"/>; <paramref name="end"/> itself where none does.</summary>
    public static int Start(SentenceText sentence, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestName && IsPartBackwards(sentence, start - 1))
            start--;
        while (start < end && (!sentence.Atoms[start].IsCapitalised || (start == 0 && LetterCase.IsCommonWord(sentence.Atoms[start].Key))))
            start++;
        return start;
    }

    private static bool IsPartBackwards(SentenceText sentence, int index) =>
        sentence.At(index) is { IsWord: true } atom
        && (IsPart(sentence, atom, index) || (!atom.IsCapitalised && (Particles.Contains(atom.Key) || IsGluedPart(atom))));

    private static int PartEnd(SentenceText sentence, int start, int index)
    {
        var at = index;
        while (at - index < 3 && sentence.At(at) is { IsWord: true } small && IsParticleHere(sentence, small, at))
            at++;
        if (sentence.At(at) is not { IsWord: true } atom)
            return index;
        if (IsPart(sentence, atom, at) && !EndsBefore(sentence, atom, at, isFirst: at == start))
            return IsInitialBeforeName(sentence, at) ? at + 2 : at + 1;
        return at == index && index - start >= 2 && !atom.IsCapitalised && IsGluedPart(atom) ? at + 1 : index;
    }

    // "at" and "an" are particles in "at-Tahrir" only, where they hang on the name.
    private static bool IsParticleHere(SentenceText sentence, Atom atom, int index) =>
        Particles.Contains(atom.Key) && sentence.At(index + 1) is { IsWord: true } next
        && (next.IsGlued || (!LetterCase.IsCommonWord(atom.Key) && (!atom.IsCapitalised || next.IsCapitalised)));

    // "George W. Bush", where the point is a token of its own.
    private static bool IsInitialBeforeName(SentenceText sentence, int index) =>
        sentence.Atoms[index].Letters == 1 && sentence.IsMark(index + 1, ".") && sentence.Atoms[index + 1].IsGlued && sentence.At(index + 2) is { IsCapitalised: true };

    // "Kim Jong-un", but not "Trump-era".
    private static bool IsGluedPart(Atom atom) => atom.IsGlued && atom.Letters is > 0 and <= LongestGluedPart && !LetterCase.IsCommonWord(atom.Key);

    private static bool IsPart(SentenceText sentence, Atom atom, int index) =>
        atom.IsCapitalised && (atom.Letters == 1 || !NotNames.Contains(atom.Key)) && !IsKnownOther(sentence, index);

    // A name of several words the gazetteer knows, or an acronym, is no part of a person's name; a known person's own name is.
    private static bool IsKnownOther(SentenceText sentence, int index) =>
        sentence.HitAt(index) is { } hit && hit.First.Entry.Actor.Kind != ActorKind.Person
        && (hit.Length > 1 || hit.First.IsAcronym || hit.First.Use is NameUse.Adjective or NameUse.Seat);

    private static bool EndsBefore(SentenceText sentence, Atom atom, int index, bool isFirst)
    {
        if (!Calendar.Contains(atom.Key))
            return false;
        var next = sentence.At(index + 1);
        return isFirst || next is null || (next.Surface.Length > 0 && char.IsDigit(next.Surface[0])) || !(atom.Key is "may" or "march" or "april" or "june" or "august");
    }
}
