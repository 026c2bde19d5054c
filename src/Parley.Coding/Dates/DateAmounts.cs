using Parley.Language;

namespace Parley.Coding.Dates;

/// <summary>Counts of hours, days, weeks, months and years, and the days they lead to.</summary>
internal sealed class DateAmounts(DateLexicon lexicon)
{
    public const int Hour = 0, Day = 1, Week = 2, Fortnight = 3, Month = 4, Year = 5, Decade = 6, Weekend = 7;

    /// <summary>"three weeks", "a couple of days"; null where no amount begins.</summary>
    public (int End, int Count, int Unit)? Read(ReadOnlySpan<Token> words, int at)
    {
        if (at + 3 < words.Length && words[at].Form is "a" && words[at + 1].Form == "couple" && words[at + 2].Form == "of")
            return lexicon.Value("unit", words[at + 3].Form) is { } pair ? (at + 4, 2, pair) : null;
        if (at + 1 >= words.Length || lexicon.Count(words[at].Form) is not { } count)
            return null;
        return lexicon.Value("unit", words[at + 1].Form) is { } unit ? (at + 2, count, unit) : null;
    }

    public static DateOnly Shift(DateOnly day, int unit, int count) => unit switch
    {
        Hour => day.AddDays(count / 24),
        Day => day.AddDays(count),
        Week => day.AddDays(7 * count),
        Fortnight => day.AddDays(14 * count),
        Month => day.AddMonths(count),
        Year => day.AddYears(count),
        Decade => day.AddYears(10 * count),
        _ => day,
    };

    /// <summary>A day counted in days is that day; counted in coarser units, about a day, a month or a year.</summary>
    public static string Point(DateOnly day, int unit, bool isAbout) => unit switch
    {
        Hour => EdtfText.Day(day),
        Day => isAbout ? EdtfText.About(EdtfText.Day(day)) : EdtfText.Day(day),
        _ => EdtfText.About(Start(day, unit)),
    };

    /// <summary>The day, month or year that an amount of the unit leads to.</summary>
    public static string Start(DateOnly day, int unit) => unit switch
    {
        Month => EdtfText.Month(day),
        Year or Decade => EdtfText.Year(day.Year),
        _ => EdtfText.Day(day),
    };
}
