using Parley.Language;

namespace Parley.Coding.Dates;

/// <summary>Reads a date that begins at a word. An impossible one is read and gives no value, so that no part of it is read as another.</summary>
internal sealed class DateReader
{
    private readonly DateWords _words = new();

    /// <returns>Null where no date begins; an empty <see cref="DateReading.Edtf"/> where it is impossible or ambiguous.</returns>
    public DateReading? Read(ReadOnlySpan<Token> words, int at)
    {
        var form = words[at].Form;
        if (!char.IsAsciiDigit(form[0]) && !char.IsUpper(form[0]))
            return null;
        return NumericDate.Read(form) is { } edtf ? new DateReading(at + 1, edtf, "numeric")
            : ReadSpan(words, at) ?? ReadYear(words, at);
    }

    private DateReading? ReadSpan(ReadOnlySpan<Token> words, int at)
    {
        if (ReadDayRange(words, at) is { } range)
            return range;
        if (ReadDate(words, at) is not var (end, date, rule))
            return null;
        if (date.Day != 0 && end + 1 < words.Length && (DateWords.IsDash(words[end].Form) || words[end].Form == "to")
            && ReadDate(words, end + 1) is var (endOfSecond, second, _) && second.Day != 0 && (date.Year == 0 || second.Year != 0))
        {
            return new DateReading(endOfSecond, PartialDate.Interval(date, second), "range");
        }

        return new DateReading(end, date.IsPossible ? date.Edtf : "", rule);
    }

    /// <summary>"5–7 May 2024", "May 5-7, 2024": one month for both days.</summary>
    private DateReading? ReadDayRange(ReadOnlySpan<Token> words, int at)
    {
        var month = _words.Month(words[at].Form);
        var first = month > 0 ? at + 1 : at;
        if (first + 2 >= words.Length || !(DateWords.IsDash(words[first + 1].Form) || words[first + 1].Form == "to"))
            return null;
        var (from, to) = (DateWords.Day(words[first].Form), DateWords.Day(words[first + 2].Form));
        if (from == 0 || to == 0)
            return null;
        var end = first + 3;
        if (month == 0)
        {
            month = end < words.Length ? _words.Month(words[end].Form) : 0;
            end++;
        }

        if (month == 0)
            return null;
        var year = ReadYearAfter(words, ref end);
        return new DateReading(end, PartialDate.Interval(new PartialDate(year, month, from), new PartialDate(year, month, to)), "range");
    }

    private (int End, PartialDate Date, string Rule)? ReadDate(ReadOnlySpan<Token> words, int at)
    {
        var month = _words.Month(words[at].Form);
        return month > 0 ? ReadFromMonth(words, at, month) : ReadFromDay(words, at);
    }

    private static (int End, PartialDate Date, string Rule)? ReadFromMonth(ReadOnlySpan<Token> words, int at, int month)
    {
        var end = at + 1;
        if (end < words.Length && words[end].Form == "the" && end + 1 < words.Length && DateWords.Day(words[end + 1].Form) > 0)
            end++;
        var day = end < words.Length ? DateWords.Day(words[end].Form) : 0;
        if (day > 0)
        {
            if (end + 1 < words.Length && words[end + 1].Form is "%" or ":" or "°")
                return null;
            end++;
            var year = ReadYearAfter(words, ref end);
            return (end, new PartialDate(year, month, day), "month-day");
        }

        end = at + 1;
        var lone = ReadYearAfter(words, ref end);
        return lone == 0 ? null : (end, new PartialDate(lone, month, 0), "month-year");
    }

    private (int End, PartialDate Date, string Rule)? ReadFromDay(ReadOnlySpan<Token> words, int at)
    {
        var day = DateWords.Day(words[at].Form);
        var end = at + 1;
        if (day > 0 && end < words.Length && words[end].Form == "of")
            end++;
        var month = day > 0 && end < words.Length ? _words.Month(words[end].Form) : 0;
        if (month == 0 || IsPartOfNumber(words, at))
            return null;
        end++;
        var year = ReadYearAfter(words, ref end);
        return (end, new PartialDate(year, month, day), "day-month");
    }

    private static bool IsPartOfNumber(ReadOnlySpan<Token> words, int at) =>
        at > 0 && !words[at - 1].SpaceAfter && words[at - 1].Form is "$" or "£" or "€" or "#";

    /// <summary>", 2023", "2023" or "of 2023" at <paramref name="end"/>, which moves past it.</summary>
    private static int ReadYearAfter(ReadOnlySpan<Token> words, ref int end)
    {
        var at = end < words.Length && words[end].Form is "," or "of" ? end + 1 : end;
        var year = at < words.Length ? DateWords.Year(words[at].Form) : 0;
        if (year > 0)
            end = at + 1;
        return year;
    }

    private DateReading? ReadYear(ReadOnlySpan<Token> words, int at)
    {
        var year = DateWords.Year(words[at].Form);
        if (year == 0 || at == 0)
            return null;
        if (IsYearRange(words, at, out var last) && words[at - 1].Form.ToLowerInvariant() is "in" or "from" or "during" or "between" or "since")
            return new DateReading(at + 3, last > year ? $"{year}/{last}" : "", "year-range");
        var next = at + 1 < words.Length ? words[at + 1].Form : "";
        if (_words.IsYearOf(words[at - 1].Form, next, at + 2 < words.Length ? words[at + 2].Form : ""))
            return new DateReading(at + 1, words[at].Form, "year");
        if (DateWords.IsDash(next) && !words[at].SpaceAfter || _words.BlocksYear(next) || next is "%" or "$")
            return null;
        return _words.IsYearContext(words[at - 1].Form, at > 1 ? words[at - 2].Form : null) ? new DateReading(at + 1, words[at].Form, "year") : null;
    }

    private static bool IsYearRange(ReadOnlySpan<Token> words, int at, out int last)
    {
        last = at + 2 < words.Length ? DateWords.Year(words[at + 2].Form) : 0;
        return last > 0 && (DateWords.IsDash(words[at + 1].Form) || words[at + 1].Form == "to");
    }
}
