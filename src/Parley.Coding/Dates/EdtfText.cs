using System.Globalization;

namespace Parley.Coding.Dates;

/// <summary>Writes values of the Extended Date/Time Format (ISO 8601-2).</summary>
internal static class EdtfText
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    public static string About(string value) => value + "~";

    public static string Interval(string first, string last) => first == last ? first : $"{first}/{last}";

    public static string Days(DateOnly first, DateOnly last) => Interval(Day(first), Day(last));

    /// <summary>Part 1 to 3 of a month: the days to the 10th, to the 20th, to the last.</summary>
    public static string MonthPart(int year, int month, int part)
    {
        var last = part == 3 ? DateTime.DaysInMonth(year, month) : part * 10;
        return Days(new DateOnly(year, month, (part * 10) - 9), new DateOnly(year, month, last));
    }

    /// <summary>Part 1 to 3 of a year: its first, middle, last four months.</summary>
    public static string YearPart(int year, int part) => Months(year, (part * 4) - 3, part * 4);

    public static string Months(int year, int first, int last) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{first:D2}/{year:D4}-{last:D2}");

    /// <summary>Monday to Sunday, so many weeks from the one of a day.</summary>
    public static (DateOnly First, DateOnly Last) Week(DateOnly day, int step)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7) + (7 * step));
        return (monday, monday.AddDays(6));
    }
}
