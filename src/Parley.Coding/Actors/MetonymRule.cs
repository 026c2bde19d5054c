namespace Parley.Coding.Actors;

/// <summary>
/// Whether a capital speaks for its government here. It does as the subject of a verb of speech or decision, as the owner of something
/// governments have, between governments, and behind words such as "pressure on"; with a preposition of place it is a town.
/// </summary>
internal static class MetonymRule
{
    private const int Near = 3;

    public static bool IsGovernment(SentenceText sentence, NameHit hit)
    {
        if (hit.First.Use == Gazetteers.NameUse.Seat)
            return IsSpokenOf(sentence, hit);
        if (HasPlaceWordNear(sentence, hit))
            return false;
        return IsOwner(sentence, hit) || IsCompound(sentence, hit) || IsInRow(sentence, hit);
    }

    // A building stands for its masters unless somebody is in it.
    private static bool IsSpokenOf(SentenceText sentence, NameHit hit)
    {
        var before = sentence.Word(hit.Start - 1) == "the" ? hit.Start - 2 : hit.Start - 1;
        return !MetonymWords.InsideWords.Contains(sentence.Word(before)) || IsFramed(sentence, before);
    }

    private static bool HasPlaceWordNear(SentenceText sentence, NameHit hit)
    {
        var row = GovernmentRow.Around(sentence, hit);
        for (var i = 1; i <= Near; i++)
        {
            if (MetonymWords.PlaceWords.Contains(sentence.Word(row.Start - i)) || MetonymWords.PlaceWords.Contains(sentence.Word(row.End + i - 1))
                || MetonymWords.PlaceWords.Contains(sentence.Word(hit.End + i - 1)))
                return true;
        }

        // "Kigali, Rwanda": a town and its country.
        return sentence.IsMark(hit.End, ",") && sentence.HitAt(hit.End + 1) is { } next && next.Entries.Any(entry => entry.Country == hit.First.Entry.Country);
    }

    private static bool IsOwner(SentenceText sentence, NameHit hit)
    {
        var next = hit.End;
        if (sentence.IsPossessive(next))
            next++;
        else if (!EndsInApostrophe(sentence, hit))
            return false;
        for (var i = next; i < next + Near; i++)
        {
            if (MetonymWords.Things.Contains(sentence.Word(i)))
                return true;
        }

        return false;
    }

    private static bool EndsInApostrophe(SentenceText sentence, NameHit hit)
    {
        var end = sentence.Atoms[hit.End - 1].Span.End;
        return end < sentence.Text.Length && sentence.Text[end] is '\'' or '’' && sentence.Text[end - 1] is 's' or 'S';
    }

    private static bool IsCompound(SentenceText sentence, NameHit hit) =>
        sentence.At(hit.End) is { IsGlued: true } && MetonymWords.CompoundWords.Contains(sentence.Word(hit.End));

    private static bool IsInRow(SentenceText sentence, NameHit hit)
    {
        var row = GovernmentRow.Around(sentence, hit);
        var before = row.Start - 1;
        var preposition = sentence.Word(before);
        if (preposition == "between")
            return row.Members > 1;
        return MetonymWords.ObjectVerbs.Contains(preposition) || IsFramed(sentence, before) || (CanBeSubject(sentence, before) && IsSubject(sentence, row));
    }

    private static bool IsFramed(SentenceText sentence, int before)
    {
        var preposition = sentence.Word(before);
        if (!MetonymWords.IsFrame(preposition))
            return false;
        for (var i = 1; i <= Near; i++)
        {
            if (MetonymWords.Governs(preposition, sentence.Word(before - i)))
                return true;
        }

        return false;
    }

    private static bool CanBeSubject(SentenceText sentence, int before)
    {
        var word = sentence.Word(before);
        if (word.Length == 0)
            return true;
        if (sentence.HitAt(before) is not null || MetonymWords.PlacePrepositions.Contains(word) || IsDeterminer(word))
            return false;
        return before == 0 || sentence.IsAllCaps || !sentence.Atoms[before].IsCapitalised;
    }

    private static bool IsDeterminer(string word) => word is "the" or "a" or "an" or "this" or "these" or "those" or "its" or "his" or "their" or "her";

    private static bool IsSubject(SentenceText sentence, GovernmentRow row)
    {
        var helped = row.Members > 1 || sentence.Word(row.Start - 1) == "that";
        for (var i = row.End; i < row.End + (2 * Near); i++)
        {
            var word = sentence.Word(i);
            if (MetonymWords.Verbs.Contains(word))
                return helped || !MetonymWords.IsBareVerb(word);
            if (word is "is" or "was" or "are" or "were" or "remains" or "remained" or "be" && HasPredicate(sentence, i + 1))
                return true;
            if (sentence.IsMark(i, ",") && (IsLoose(sentence.Word(i + 1)) || IsLoose(sentence.Word(i - 1))))
                continue;
            if (!MetonymWords.SkipWords.Contains(word) && !word.EndsWith("ly", StringComparison.Ordinal))
                return false;
            helped = true;
        }

        return false;
    }

    // Words a comma may part from the subject.
    private static bool IsLoose(string word) => word is "which" or "meanwhile" or "however" or "too";

    private static bool HasPredicate(SentenceText sentence, int start)
    {
        for (var i = start; i <= start + Near; i++)
        {
            if (MetonymWords.Predicates.Contains(sentence.Word(i)))
                return true;
        }

        return false;
    }
}
