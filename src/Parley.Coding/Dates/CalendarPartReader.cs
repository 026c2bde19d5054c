using Parley.Language;

namespace Parley.Coding.Dates;

/// <summary>Reads months without a year and parts of months and years: "in December", "early May", "the second week of June", "late 2023", "the 1990s".</summary>
internal sealed class CalendarPartReader(DateWords months, DateLexicon lexicon, DateTense tense)
{
    public DateReading? Read(ReadOnlySpan<Token> words, int at, DateOnly anchor) =>
        ReadDecade(words, at) ?? ReadPart(words, at, anchor) ?? ReadOrdinalPart(words, at, anchor)
        ?? ReadSeason(words, at, anchor) ?? ReadMonth(words, at, anchor);

    private static DateReading? ReadDecade(ReadOnlySpan<Token> words, int at)
    {
        var form = words[at].Form;
        return form.Length == 5 && form.EndsWith("0s", StringComparison.Ordinal) && DateWords.Year(form[..4]) > 0
            ? new DateReading(at + 1, form[..3] + "X", "decade") : null;
    }

    /// <summary>"early May", "late 2023", "mid-June", "the end of the year".</summary>
    private DateReading? ReadPart(ReadOnlySpan<Token> words, int at, DateOnly anchor)
    {
        if (ReadHyphenated(words, at, anchor) is { } joined)
            return joined;
        if (lexicon.Value("part", words[at].Form) is not { } part)
            return null;
        var isNoun = lexicon.Has("part-noun", words[at].Form);
        var next = at + 1;
        if (next < words.Length && DateWords.IsDash(words[next].Form))
            next++;
        if (isNoun && !(next < words.Length && words[next].Form == "of") || (isNoun ? ++next : next) >= words.Length)
            return null;
        return isNoun && ReadEdge(words, at, next, part, anchor) is { } edge ? edge
            : PartOf(words, at, next, part, anchor, lexicon.Value("step", words[next].Form));
    }

    private DateReading? ReadHyphenated(ReadOnlySpan<Token> words, int at, DateOnly anchor)
    {
        var form = words[at].Form;
        if (form.Length < 7 || !form.StartsWith("mid-", StringComparison.OrdinalIgnoreCase))
            return null;
        var year = DateWords.Year(form[4..]);
        if (year > 0)
            return new DateReading(at + 1, EdtfText.YearPart(year, 2), "year-part");
        var month = months.Month(form[4..]);
        return month == 0 ? null : MonthPart(words, at, at + 1, month, 2, anchor);
    }

    private DateReading? PartOf(ReadOnlySpan<Token> words, int at, int next, int part, DateOnly anchor, int? step)
    {
        if (step is { } shift && next + 1 < words.Length)
        {
            return words[next + 1].Form switch
            {
                "month" => MonthPartOf(anchor.AddMonths(shift), next + 2, part),
                "year" => new DateReading(next + 2, EdtfText.YearPart(anchor.Year + shift, part), "year-part"),
                _ => null,
            };
        }

        var year = DateWords.Year(words[next].Form);
        var isNoun = lexicon.Has("part-noun", words[at].Form);
        if (year > 0)
            return isNoun ? null : new DateReading(next + 1, EdtfText.YearPart(year, part), "year-part");
        var month = months.Month(words[next].Form);
        return month == 0 || (next + 1 < words.Length && DateWords.Day(words[next + 1].Form) > 0 && !isNoun && DateWords.Year(words[next + 1].Form) == 0)
            ? null : MonthPart(words, at, next + 1, month, part, anchor);
    }

    private static DateReading MonthPartOf(DateOnly day, int end, int part) =>
        new(end, EdtfText.MonthPart(day.Year, day.Month, part), "month-part");

    /// <summary>"the end of the year": about its last month or day; "before the end of the year": some day of it.</summary>
    private static DateReading? ReadEdge(ReadOnlySpan<Token> words, int start, int at, int part, DateOnly anchor)
    {
        if (at + 1 >= words.Length || words[at].Form is not ("the" or "this") || part == 2)
            return null;
        if (part == 3 && start > 1 && words[start - 1].Form == "the" && words[start - 2].Form.Equals("before", StringComparison.OrdinalIgnoreCase))
            return ReadWithin(words, at, anchor);
        var (first, last) = EdtfText.Week(anchor, 0);
        var isEnd = part == 3;
        var value = words[at + 1].Form switch
        {
            "year" => $"{anchor.Year}-{(isEnd ? "12" : "01")}",
            "month" => EdtfText.Day(new DateOnly(anchor.Year, anchor.Month, isEnd ? DateTime.DaysInMonth(anchor.Year, anchor.Month) : 1)),
            "week" => EdtfText.Day(isEnd ? last : first),
            _ => "",
        };
        return value.Length == 0 ? null : new DateReading(at + 2, EdtfText.About(value), "edge");
    }

    private static DateReading? ReadWithin(ReadOnlySpan<Token> words, int at, DateOnly anchor) => words[at + 1].Form switch
    {
        "year" => new DateReading(at + 2, EdtfText.Year(anchor.Year), "within"),
        "month" => new DateReading(at + 2, EdtfText.Month(anchor), "within"),
        "week" => new DateReading(at + 2, EdtfText.Days(anchor, EdtfText.Week(anchor, 0).Last), "within"),
        _ => null,
    };

    private DateReading? MonthPart(ReadOnlySpan<Token> words, int at, int end, int month, int part, DateOnly anchor)
    {
        var year = YearAfter(words, ref end);
        if (year == 0)
            year = YearOf(month, anchor, tense.IsFuture(words, at, end), null);
        return new DateReading(end, EdtfText.MonthPart(year, month, part), "month-part");
    }

    /// <summary>"the second week of May", "the first half of 2024", "the third quarter of this year".</summary>
    private DateReading? ReadOrdinalPart(ReadOnlySpan<Token> words, int at, DateOnly anchor)
    {
        if (at + 3 >= words.Length || lexicon.Value("ordinal", words[at].Form) is not { } ordinal || words[at + 2].Form != "of")
            return null;
        var piece = words[at + 1].Form.ToLowerInvariant();
        var end = at + 4;
        var year = DateWords.Year(words[at + 3].Form);
        if (words[at + 3].Form is "this" or "last" or "next" && end < words.Length && words[end].Form == "year")
            (year, end) = (anchor.Year + lexicon.Value("step", words[at + 3].Form)!.Value, end + 1);
        if (year > 0)
            return OfYear(piece, ordinal, year, end);
        var month = months.Month(words[at + 3].Form);
        var day = anchor;
        if (words[at + 3].Form is "this" or "last" or "next" && end < words.Length && words[end].Form == "month")
        {
            day = anchor.AddMonths(lexicon.Value("step", words[at + 3].Form)!.Value);
            (month, year, end) = (day.Month, day.Year, end + 1);
        }

        if (month == 0)
            return null;
        if (year == 0)
            year = YearAfter(words, ref end);
        return OfMonth(piece, ordinal, year > 0 ? year : YearOf(month, anchor, tense.IsFuture(words, at, end), null), month, end);
    }

    private static DateReading? OfYear(string piece, int ordinal, int year, int end) => (piece, ordinal) switch
    {
        ("half", 1 or 2) => new DateReading(end, EdtfText.Months(year, (ordinal * 6) - 5, ordinal * 6), "year-part"),
        ("quarter", >= 1 and <= 4) => new DateReading(end, EdtfText.Months(year, (ordinal * 3) - 2, ordinal * 3), "year-part"),
        ("quarter", -1) => new DateReading(end, EdtfText.Months(year, 10, 12), "year-part"),
        _ => null,
    };

    private static DateReading? OfMonth(string piece, int ordinal, int year, int month, int end)
    {
        var length = DateTime.DaysInMonth(year, month);
        var (first, last) = (piece, ordinal) switch
        {
            ("week", >= 1 and <= 4) => ((ordinal * 7) - 6, ordinal * 7),
            ("week", -1) => (length - 6, length),
            ("half", 1) => (1, 15),
            ("half", 2) => (16, length),
            _ => (0, 0),
        };
        return first == 0 ? null : new DateReading(end, EdtfText.Days(new DateOnly(year, month, first), new DateOnly(year, month, last)), "month-part");
    }

    /// <summary>"last summer", "spring 2024", "in the winter of 2022".</summary>
    private DateReading? ReadSeason(ReadOnlySpan<Token> words, int at, DateOnly anchor)
    {
        var step = lexicon.Value("step", words[at].Form);
        var name = step is null ? at : at + 1;
        if (name >= words.Length || lexicon.Value("season", words[name].Form) is not { } season)
            return null;
        var end = name + 1;
        var year = step is null ? YearAfter(words, ref end) : SeasonYear(anchor, season, step.Value);
        return year == 0 ? null : new DateReading(end, $"{EdtfText.Year(year)}-{season}", "season");
    }

    // The northern seasons; a winter bears the year of its December.
    private static int SeasonYear(DateOnly anchor, int season, int step)
    {
        var startMonth = ((season - 20) * 3) % 12;
        var isOver = anchor.Month >= (startMonth == 0 ? 12 : startMonth) + 3;
        return step switch
        {
            < 0 when startMonth == 0 => anchor.Month <= 2 ? anchor.Year - 2 : anchor.Year - 1,
            < 0 => isOver ? anchor.Year : anchor.Year - 1,
            > 0 => anchor.Month < (startMonth == 0 ? 12 : startMonth) ? anchor.Year : anchor.Year + 1,
            _ => anchor.Year,
        };
    }

    /// <summary>A month alone is the last one up to the report's, or the next where the clause looks ahead.</summary>
    private DateReading? ReadMonth(ReadOnlySpan<Token> words, int at, DateOnly anchor)
    {
        var step = lexicon.Value("step", words[at].Form);
        var name = step is null ? at : at + 1;
        var month = name < words.Length ? months.Month(words[name].Form) : 0;
        if (month == 0 || words[name].Form.Length == 3 && words[name].Form != "May" || (step is null && !IsMonth(words, at)))
            return null;
        return new DateReading(name + 1, EdtfText.Month(new DateOnly(YearOf(month, anchor, tense.IsFuture(words, at, name + 1), step), month, 1)), "month");
    }

    private bool IsMonth(ReadOnlySpan<Token> words, int at)
    {
        var before = at > 0 ? words[at - 1].Form : "";
        var after = at + 1 < words.Length ? words[at + 1].Form : ".";
        if (char.IsUpper(after[0]) && lexicon.Value("weekday", after) is null && months.Month(after) == 0)
            return false;
        if (lexicon.Has("month-before", before) || (before == "of" && at > 1 && words[at - 2].Form.ToLowerInvariant() is "month" or "days" or "weeks"))
            return true;
        if (before is "and" or "or" or "to" && at > 1 && months.Month(words[at - 2].Form) > 0)
            return true;
        if (lexicon.IsDatedNoun(after))
            return true;
        return lexicon.Has("plain-month", words[at].Form) && (after is "'s" or "’s" || before is "the" or "a" or "The" or "A" && char.IsLower(after[0]));
    }

    private static int YearOf(int month, DateOnly anchor, bool isFuture, int? step) => step switch
    {
        -1 => month < anchor.Month ? anchor.Year : anchor.Year - 1,
        1 => month > anchor.Month ? anchor.Year : anchor.Year + 1,
        0 => anchor.Year,
        _ when isFuture => month >= anchor.Month ? anchor.Year : anchor.Year + 1,
        _ => month <= anchor.Month ? anchor.Year : anchor.Year - 1,
    };

    private static int YearAfter(ReadOnlySpan<Token> words, ref int end)
    {
        var at = end < words.Length && words[end].Form is "," or "of" ? end + 1 : end;
        var year = at < words.Length ? DateWords.Year(words[at].Form) : 0;
        if (year > 0)
            end = at + 1;
        return year;
    }
}
