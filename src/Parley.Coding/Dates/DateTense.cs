using Parley.Language;

namespace Parley.Coding.Dates;

/// <summary>Whether the clause around a date speaks of what is to come. Without a cue, reporting speaks of what has been.</summary>
internal sealed class DateTense(DateLexicon lexicon)
{
    private const int Reach = 14;

    // Words between "agreed" and "to".
    private const int Distance = 6;

    public bool IsFuture(ReadOnlySpan<Token> words, int first, int end)
    {
        // "since March" looks back whatever goes on.
        if (first > 0 && words[first - 1].Form.Equals("since", StringComparison.OrdinalIgnoreCase))
            return false;
        if (IsDayOfReport(words, first))
            return false;
        // "will uphold the truce that Qatar brokered on 19 October": the day of brokering.
        if (IsDayOfPast(words, first))
            return false;
        for (var i = first - 1; i >= Math.Max(0, first - Reach) && !IsBreak(words[i].Form); i--)
        {
            if ((IsCue(words, i) || IsPutOff(words, i)) && !IsFarPreposition(words, i, first) && !IsDayOfPromise(words, i, first, end))
                return true;
        }

        if (IsPromised(words, first))
            return true;
        if (first > 0 && HasFiniteBefore(words, first))
            return false;
        for (var i = end; i < Math.Min(words.Length, end + Reach) && !IsBreak(words[i].Form); i++)
        {
            if (lexicon.IsReportCue(words[i].Form) && i < end + 6 && !IsCue(words, i))
                return false;
            if (IsCue(words, i))
                return true;
        }

        return false;
    }

    /// <summary>"the round, planned for March 18": what was planned may be over; the nearest day is meant.</summary>
    public bool IsPlannedThen(ReadOnlySpan<Token> words, int first)
    {
        var at = first - 1;
        while (at > 0 && words[at].Upos is Upos.ADP or Upos.DET)
            at--;
        return at > 0 && words[at].Xpos == "VBN" && IsCue(words, at) && words[at - 1].Upos is Upos.PUNCT or Upos.NOUN or Upos.PROPN;
    }

    private bool IsDayOfReport(ReadOnlySpan<Token> words, int first)
    {
        var at = first - 1;
        if (at >= 0 && words[at].Form.ToLowerInvariant() is "on" or "late" or "early")
            at--;
        for (var back = 0; back < 2 && at >= 0; back++, at--)
        {
            if (IsCue(words, at))
                return false;
            if (lexicon.IsReportCue(words[at].Form))
                return !(at > 0 && IsAuxiliary(words[at - 1].Form));
        }

        return false;
    }

    private bool IsDayOfPast(ReadOnlySpan<Token> words, int first)
    {
        var at = first - 1;
        while (at >= 0 && words[at].Upos is Upos.ADP)
            at--;
        return at >= 0 && at < first - 1 && words[at].Xpos == "VBD" && words[at].Upos == Upos.VERB && !IsCue(words, at);
    }

    private bool HasFiniteBefore(ReadOnlySpan<Token> words, int first)
    {
        for (var i = first - 1; i >= 0; i--)
        {
            if (words[i].Xpos is "VBD" or "VBZ" or "VBP" || lexicon.IsReportCue(words[i].Form) || (words[first - 1].Form != "for" && IsReduced(words, i)))
                return true;
        }

        return false;
    }

    // "the truce brokered in November", of which the sentence goes on to tell what will come; "planned for November" is no such day.
    private static bool IsReduced(ReadOnlySpan<Token> words, int at) => words[at].Xpos == "VBN" && at > 0 && words[at - 1].Upos is Upos.NOUN or Upos.PROPN;

    // "promised us in February that …", "the men it promised in February": the day of promising; "promised to leave in February" looks ahead.
    private static bool IsDayOfPromise(ReadOnlySpan<Token> words, int cue, int first, int end) =>
        words[cue].Xpos == "VBD" && ((end < words.Length && words[end].Form is "that" or "to") || (cue == first - 2 && words[first - 1].Form is "in" or "on"));

    // "put off the next round to July"
    private static bool IsPutOff(ReadOnlySpan<Token> words, int at) => words[at].Form == "off" && at > 0 && words[at - 1].Lemma.Equals("put", StringComparison.OrdinalIgnoreCase);

    private bool IsCue(ReadOnlySpan<Token> words, int at)
    {
        var form = words[at].Form;
        if (form.ToLowerInvariant() is "is" or "are" or "was" or "were")
            return at + 1 < words.Length && words[at + 1].Form == "to";
        return !char.IsUpper(form[0]) && lexicon.IsFutureCue(form);
    }

    // "agreed on Tuesday to resume talks in July": what is agreed, asked or decided to do is still to be done.
    private bool IsPromised(ReadOnlySpan<Token> words, int first)
    {
        for (var i = first - 2; i > 0 && i >= first - Reach && !IsBreak(words[i].Form); i--)
        {
            if (words[i].Form != "to" || !IsVerbLike(words[i + 1].Form))
                continue;
            for (var verb = i - 1; verb >= 0 && verb >= i - Distance; verb--)
            {
                if (lexicon.IsPromiseCue(words[verb].Form))
                    return true;
            }
        }

        return false;
    }

    // "to resume", not "to the talks" nor "to Lima".
    private bool IsVerbLike(string form) => char.IsLower(form[0]) && !lexicon.IsDeterminer(form);

    // "by May", "until the end of May" look ahead; "commanded by X … in May" does not.
    private static bool IsFarPreposition(ReadOnlySpan<Token> words, int at, int first)
    {
        if (words[at].Form.ToLowerInvariant() is not ("by" or "until" or "till"))
            return false;
        for (var i = at + 1; i < first; i++)
        {
            if (words[i].Form is not ("the" or "this" or "next" or "early" or "mid" or "late" or "end" or "middle" or "start" or "beginning" or "of" or "at" or "least" or "about"))
                return true;
        }

        return false;
    }

    private static bool IsAuxiliary(string form) => form is "be" or "will" or "to" or "is" or "are";

    private static bool IsBreak(string form) => form is ";" or "." or "\"" or "”" or "“" or "but";
}
