using System.Globalization;

namespace Parley.Reading;

/// <summary>Reads the day out of a date field (a JSON property, a feed entry, PDF metadata): ISO 8601 and RFC 822 forms, never a guess between day and month.</summary>
public static class FieldDate
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "MMMM d yyyy",
        "ddd, d MMM yyyy", "dddd, d MMMM yyyy", "dddd, MMMM d, yyyy",
    ];

    /// <summary>The day as the field writes it, in the field's own time zone; null where no form fits.</summary>
    public static DateOnly? Day(string? field)
    {
        var text = field?.Trim() ?? "";
        if (text.Length == 0)
            return null;
        if (text.Length > 10 && text[10] is 'T' or ' ' && IsDay(text[..10], out var day))
            return day;
        if (IsDay(text, out day))
            return day;
        // RFC 822: "Tue, 12 Nov 2024 14:05:00 GMT". What follows the year is a time of day.
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(words.Length, 5); count >= 3; count--)
        {
            if (IsDay(string.Join(' ', words[..count]), out day))
                return day;
        }

        return null;
    }

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 1800 and <= 2200;
}
