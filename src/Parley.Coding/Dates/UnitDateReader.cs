using Parley.Language;

namespace Parley.Coding.Dates;

/// <summary>Reads dates counted in days, weeks, months and years: "last week", "three months ago", "over the past ten days", "has … for two years".</summary>
internal sealed class UnitDateReader(DateLexicon lexicon, DateTense tense)
{
    private readonly DateAmounts _amounts = new(lexicon);

    public DateReading? Read(ReadOnlySpan<Token> words, int at, DateOnly anchor) =>
        ReadSpan(words, at, anchor) ?? ReadWeekend(words, at, anchor) ?? ReadStep(words, at, anchor) ?? ReadCount(words, at, anchor);

    /// <summary>"over the weekend".</summary>
    private DateReading? ReadWeekend(ReadOnlySpan<Token> words, int at, DateOnly anchor) =>
        at > 0 && at + 1 < words.Length && words[at].Form == "the" && words[at + 1].Form == "weekend" && lexicon.Has("weekend-before", words[at - 1].Form.ToLowerInvariant())
        && !(at + 2 < words.Length && (words[at + 2].Form == "of" || lexicon.Value("side", words[at + 2].Form) is not null))
            ? new DateReading(at + 2, WeekendOf(anchor, 0, tense.IsFuture(words, at, at + 2)), "unit") : null;

    /// <summary>"last week", "this month", "earlier this year".</summary>
    private DateReading? ReadStep(ReadOnlySpan<Token> words, int at, DateOnly anchor)
    {
        var side = words[at].Form.ToLowerInvariant() switch { "earlier" => -1, "later" => 1, _ => 0 };
        var first = side == 0 ? at : at + 1;
        if (first + 1 >= words.Length || lexicon.Value("step", words[first].Form) is not { } step || lexicon.Value("unit", words[first + 1].Form) is not { } unit)
            return null;
        if (words[first + 1].Form.EndsWith('s') || (side != 0 && step != 0))
            return null;
        if (side == 0 && at > 0 && words[at - 1].Form is "the" && words[at].Form.ToLowerInvariant() is "last" && unit == DateAmounts.Day)
            return null;
        var value = unit switch
        {
            DateAmounts.Week => Sided(EdtfText.Week(anchor, step), side, anchor),
            DateAmounts.Weekend => WeekendOf(anchor, step, tense.IsFuture(words, at, first + 2)),
            DateAmounts.Month => EdtfText.Month(anchor.AddMonths(step)),
            DateAmounts.Year => EdtfText.Year(anchor.Year + step),
            DateAmounts.Decade when step == 0 => $"{anchor.Year / 10}X",
            _ => "",
        };
        return value.Length == 0 ? null : new DateReading(first + 2, value, "unit");
    }

    /// <summary>"the past three weeks", "the next two days": an interval that begins or ends with the report.</summary>
    private DateReading? ReadSpan(ReadOnlySpan<Token> words, int at, DateOnly anchor)
    {
        if (at == 0 || words[at - 1].Form is not ("the" or "these") || lexicon.Value("span", words[at].Form) is not { } direction)
            return null;
        var countAt = at + 1 < words.Length && lexicon.Has("about", words[at + 1].Form) ? at + 2 : at + 1;
        var count = countAt < words.Length ? lexicon.Count(words[countAt].Form) : null;
        var unitAt = count is null ? countAt : countAt + 1;
        if (unitAt >= words.Length || lexicon.Value("unit", words[unitAt].Form) is not { } unit || unit == DateAmounts.Weekend)
            return null;
        if (count is null && (words[unitAt].Form.EndsWith('s') || words[at].Form is "previous" || unitAt + 1 < words.Length && words[unitAt + 1].Form == "of"))
            return null;
        var far = DateAmounts.Shift(anchor, unit, direction * (count ?? 1));
        var value = direction < 0 ? EdtfText.Days(far, anchor) : EdtfText.Days(anchor, far);
        return new DateReading(unitAt + 1, value, "span");
    }

    /// <summary>"three months ago", "in ten days", "within a week", "has ruled for nearly two years".</summary>
    private DateReading? ReadCount(ReadOnlySpan<Token> words, int at, DateOnly anchor)
    {
        var countAt = at;
        var isAbout = false;
        if (lexicon.Has("about", words[at].Form) || IsMoreThan(words, at))
        {
            isAbout = true;
            countAt = IsMoreThan(words, at) ? at + 2 : at + 1;
        }

        if (countAt + 1 >= words.Length || _amounts.Read(words, countAt) is not var (unitEnd, count, unit) || unit == DateAmounts.Weekend)
            return null;
        if (unitEnd < words.Length && words[unitEnd].Form == "ago")
            return new DateReading(unitEnd + 1, DateAmounts.Point(DateAmounts.Shift(anchor, unit, -count), unit, isAbout), "ago");
        var before = at > 0 ? words[at - 1].Form.ToLowerInvariant() : "";
        // "lapsed within a year": not of the year to come.
        if (before == "within" && !(at > 1 && words[at - 2].Xpos == "VBD"))
            return new DateReading(unitEnd, EdtfText.Days(anchor, DateAmounts.Shift(anchor, unit, count)), "within");
        if (before == "in" && tense.IsFuture(words, at, unitEnd))
            return new DateReading(SkipTime(words, unitEnd), DateAmounts.Point(DateAmounts.Shift(anchor, unit, count), unit, isAbout), "ahead");
        if (before == "for" && IsPerfect(words, at - 1))
            return new DateReading(unitEnd, $"{DateAmounts.Start(DateAmounts.Shift(anchor, unit, -count), unit)}~/{EdtfText.Day(anchor)}", "duration");
        return null;
    }

    private static bool IsMoreThan(ReadOnlySpan<Token> words, int at) =>
        at + 2 < words.Length && words[at].Form.ToLowerInvariant() is "more" or "less" && words[at + 1].Form == "than";

    private static int SkipTime(ReadOnlySpan<Token> words, int end) =>
        end + 1 < words.Length && words[end].Form is "'" or "’" or "'s" or "’s" && words[end + 1].Form == "time" ? end + 2 : end;

    /// <summary>The clause before tells of a state that lasts: "has", "have been".</summary>
    private static bool IsPerfect(ReadOnlySpan<Token> words, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 12); i--)
        {
            if (words[i].Form.ToLowerInvariant() is "has" or "have" or "'ve" or "’ve")
                return true;
            if (words[i].Form is ";" or "." or "had" or "after" or "before")
                return false;
        }

        return false;
    }

    private static string Sided((DateOnly First, DateOnly Last) week, int side, DateOnly anchor) => side switch
    {
        < 0 => EdtfText.Days(week.First, anchor),
        > 0 => EdtfText.Days(anchor, week.Last),
        _ => EdtfText.Days(week.First, week.Last),
    };

    private static string WeekendOf(DateOnly anchor, int step, bool isFuture)
    {
        var sunday = EdtfText.Week(anchor, 0).Last;
        var weeks = step < 0 || (step == 0 && !isFuture && anchor.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) ? -1 : step > 0 ? 1 : 0;
        return EdtfText.Days(sunday.AddDays((7 * weeks) - 1), sunday.AddDays(7 * weeks));
    }
}
