using Parley.Language;

namespace Parley.Coding.Dates;

/// <summary>Reads dates told from the day of the report: "on Tuesday", "last week", "in December", "two years ago".</summary>
internal sealed class RelativeDateReader(DateWords months, DateLexicon lexicon)
{
    private readonly DateTense _tense = new(lexicon);
    private readonly UnitDateReader _units = new(lexicon, new DateTense(lexicon));
    private readonly CalendarPartReader _parts = new(months, lexicon, new DateTense(lexicon));

    /// <returns>Null where no date told from another begins.</returns>
    public DateReading? Read(ReadOnlySpan<Token> words, int at, DateOnly anchor) =>
        ReadDayWord(words, at, anchor)
        ?? ReadWeekday(words, at, anchor)
        ?? _parts.Read(words, at, anchor)
        ?? _units.Read(words, at, anchor)
        ?? ReadDayOfMonth(words, at, anchor);

    private DateReading? ReadDayWord(ReadOnlySpan<Token> words, int at, DateOnly anchor)
    {
        if (IsRun(words, at, "the", "day", "before", "yesterday"))
            return new DateReading(at + 4, EdtfText.Day(anchor.AddDays(-2)), "day-word");
        if (IsRun(words, at, "the", "day", "after", "tomorrow"))
            return new DateReading(at + 4, EdtfText.Day(anchor.AddDays(2)), "day-word");
        if (lexicon.Value("day", words[at].Form) is { } days)
        {
            if (at + 1 < words.Length && words[at + 1].Form is "'s" or "’s" && at > 0 && words[at - 1].Form is "of" or "for")
                return null;
            return new DateReading(SkipHourPart(words, at + 1), EdtfText.Day(anchor.AddDays(days)), "day-word");
        }

        if (at + 1 >= words.Length || !lexicon.Has("hour-part", words[at + 1].Form))
            return null;
        return words[at].Form.ToLowerInvariant() switch
        {
            "last" => new DateReading(at + 2, EdtfText.Day(anchor.AddDays(-1)), "day-word"),
            "this" => new DateReading(at + 2, EdtfText.Day(anchor), "day-word"),
            _ => null,
        };
    }

    /// <summary>A weekday is the last one up to the report's day, or the next one where the clause looks ahead.</summary>
    private DateReading? ReadWeekday(ReadOnlySpan<Token> words, int at, DateOnly anchor)
    {
        var step = lexicon.Value("step", words[at].Form);
        var name = step is null ? at : at + 1;
        if (name >= words.Length || lexicon.Value("weekday", words[name].Form) is not { } weekday || IsNamePart(words, at, name))
            return null;
        var end = SkipHourPart(words, name + 1);
        if (end < words.Length && words[end].Form.ToLowerInvariant() is "last" or "next" && lexicon.Value("step", words[end].Form) is { } after
            && !(end + 1 < words.Length && lexicon.Has("unit", words[end + 1].Form)))
        {
            (step, end) = (after, end + 1);
        }

        if (ReadWeekOf(words, end, weekday, anchor) is { } inWeek)
            return inWeek;
        var back = (((int)anchor.DayOfWeek + 6) % 7 + 1 - weekday + 7) % 7;
        var last = anchor.AddDays(-back);
        var day = step switch
        {
            -1 => back == 0 ? last.AddDays(-7) : last,
            1 => last.AddDays(7),
            _ when _tense.IsFuture(words, at, end) => back == 0 ? last : last.AddDays(7),
            _ => last,
        };
        return new DateReading(end, EdtfText.Day(day), "weekday");
    }

    /// <summary>"Tuesday of last week", "Friday next week".</summary>
    private DateReading? ReadWeekOf(ReadOnlySpan<Token> words, int end, int weekday, DateOnly anchor)
    {
        var at = end < words.Length && words[end].Form == "of" ? end + 1 : end;
        if (at + 1 >= words.Length || words[at + 1].Form != "week" || lexicon.Value("step", words[at].Form) is not { } step)
            return null;
        return new DateReading(at + 2, EdtfText.Day(EdtfText.Week(anchor, step).First.AddDays(weekday - 1)), "weekday");
    }

    /// <summary>"on the 25th", "on the 3rd of this month".</summary>
    private DateReading? ReadDayOfMonth(ReadOnlySpan<Token> words, int at, DateOnly anchor)
    {
        if (at < 2 || words[at - 1].Form != "the" || words[at - 2].Form.ToLowerInvariant() is not ("on" or "by" or "until" or "since"))
            return null;
        var day = char.IsAsciiDigit(words[at].Form[0]) && !char.IsAsciiDigit(words[at].Form[^1]) ? DateWords.Day(words[at].Form) : 0;
        if (day == 0)
            return null;
        var step = 0;
        var end = at + 1;
        if (end + 2 < words.Length && words[end].Form == "of" && words[end + 2].Form == "month" && lexicon.Value("step", words[end + 1].Form) is { } named)
            (step, end) = (named, end + 3);
        else if (end < words.Length && char.IsLetter(words[end].Form[0]))
            return null;
        else if (day > anchor.Day)
            step = _tense.IsFuture(words, at, end) ? 0 : -1;
        else if (day < anchor.Day && _tense.IsFuture(words, at, end))
            step = 1;
        var month = new DateOnly(anchor.Year, anchor.Month, 1).AddMonths(step);
        return day > DateTime.DaysInMonth(month.Year, month.Month) ? new DateReading(end, "", "day-of-month")
            : new DateReading(end, EdtfText.Day(month.AddDays(day - 1)), "day-of-month");
    }

    private int SkipHourPart(ReadOnlySpan<Token> words, int end) =>
        end < words.Length && lexicon.Has("hour-part", words[end].Form) ? end + 1 : end;

    // "Bloody Sunday", "the Sunday Times", "Black Friday": a capitalised neighbour makes a name of it.
    private bool IsNamePart(ReadOnlySpan<Token> words, int first, int name)
    {
        var before = first > 0 ? words[first - 1].Form : "";
        var after = name + 1 < words.Length ? words[name + 1].Form : "";
        var isNamed = first == name && first > 1 && char.IsUpper(before[0]) && before.Length > 3 && words[first - 1].Xpos is "" or "JJ" or "NNP"
            && words[first - 2].Form.ToLowerInvariant() is "the" or "on" or "of" or "called" or "as";
        return isNamed || lexicon.EndsName(after);
    }

    private static bool IsRun(ReadOnlySpan<Token> words, int at, params ReadOnlySpan<string> forms)
    {
        if (at + forms.Length > words.Length)
            return false;
        for (var i = 0; i < forms.Length; i++)
        {
            if (!words[at + i].Form.Equals(forms[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }
}
