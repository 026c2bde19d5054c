using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>Finds the persons of a document wherever it names them again, in full or by the one word they are called by.</summary>
internal sealed class PersonMatcher(PersonRegister register)
{
    private const int ShortestInCapitals = 4;
    private readonly PhraseIndex<Person> _full = register.FullNames();
    private readonly Dictionary<string, Person> _short = register.ByShortName();
    private readonly List<(int Length, List<Person> Values)> _found = [];

    /// <summary>The person named in full at an atom, and where the name ends.</summary>
    public (Person Person, int End)? Full(SentenceText sentence, int start)
    {
        if (!sentence.Atoms[start].IsCapitalised && !PersonNames.IsParticle(sentence.Atoms[start].Key))
            return null;
        _full.Match(sentence.Atoms, start, _found);
        if (_found.Count == 0)
            return null;
        var (length, persons) = _found[^1];
        var last = sentence.Atoms[start + length - 1];
        // "Aung San" is not found in "Aung San Suu Kyi".
        if ((!last.IsCapitalised && !last.IsGlued) || (!sentence.IsAllCaps && !sentence.IsHeadline && IsFollowedByName(sentence, start + length)))
            return null;
        return (persons[0], start + length);
    }

    /// <summary>The person called by the single word at an atom, and where the name begins: "al-Burhan" begins at its article.</summary>
    public (Person Person, int Start)? Short(SentenceText sentence, int index)
    {
        var atom = sentence.Atoms[index];
        if (!atom.IsCapitalised || !_short.TryGetValue(atom.Key, out var person) || PersonNames.IsCalendarWord(atom.Key))
            return null;
        if (LetterCase.IsCommonWord(atom.Key) && !sentence.HasTitleBefore(index))
            return null;
        if (sentence.IsAllCaps)
            return atom.Letters >= ShortestInCapitals ? (person, index) : null;
        var start = ParticleStart(sentence, index, person);
        var standsAlone = !IsPartOfAnother(sentence, start, index);
        return standsAlone && (sentence.IsHeadline || !IsFollowedByName(sentence, index + 1)) ? (person, start) : null;
    }

    private static int ParticleStart(SentenceText sentence, int index, Person person)
    {
        var start = index;
        for (var k = person.Atoms.Length - 2; k >= 0 && start > 0; k--)
        {
            var particle = person.Atoms[k].Key;
            if (!PersonNames.IsParticle(particle) || sentence.Word(start - 1) != particle)
                break;
            start--;
        }

        return start;
    }

    // "Rifaat Assad" is not the Assad named before.
    private static bool IsPartOfAnother(SentenceText sentence, int start, int index)
    {
        var before = start - 1;
        if (start == index && PersonNames.IsParticle(sentence.Word(before)))
            before--;
        if (sentence.At(before) is not { IsCapitalised: true } || sentence.HasTitleEnding(before) || sentence.HitAt(before) is not null)
            return false;
        var opens = before == 0 || !sentence.Atoms[before - 1].IsWord;
        return !(opens && LetterCase.IsCommonWord(sentence.Word(before))) && !PersonNames.IsCalendarWord(sentence.Word(before));
    }

    private static bool IsFollowedByName(SentenceText sentence, int index) =>
        sentence.At(index) is { IsGlued: false, IsAllUpper: false } next && sentence.IsUnknownName(index) && !PersonNames.IsCalendarWord(next.Key);
}
