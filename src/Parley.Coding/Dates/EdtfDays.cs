using System.Globalization;

namespace Parley.Coding.Dates;

/// <summary>The days an EDTF value (ISO 8601-2) may mean.</summary>
/// <param name="First">The first day; <see cref="DateOnly.MinValue"/> for an interval open at its start.</param>
/// <param name="Last">The last day; <see cref="DateOnly.MaxValue"/> for an interval open at its end.</param>
public readonly record struct EdtfDays(DateOnly First, DateOnly Last)
{
    /// <summary>One certain day.</summary>
    public bool IsOneDay => First == Last;

    /// <summary>Whether every day of the other is one of these.</summary>
    public bool Contains(EdtfDays other) => First <= other.First && other.Last <= Last;

    /// <summary>The days of a year, a month, a day, or an interval of them; null where a year is left open ("XXXX-04-25") or the text is none of these.</summary>
    /// <remarks>A value marked as about ("~") or uncertain ("?") means the days it names.</remarks>
    public static EdtfDays? Of(string edtf)
    {
        if (edtf.Split('/') is not [var first, var last])
            return Point(edtf);
        if (Open(first) is { } && Open(last) is { })
            return null;
        return (Open(first) is { } ? new EdtfDays(DateOnly.MinValue, DateOnly.MinValue) : Point(first)) is { } from
            && (Open(last) is { } ? new EdtfDays(DateOnly.MaxValue, DateOnly.MaxValue) : Point(last)) is { } to && from.First <= to.Last
                ? new EdtfDays(from.First, to.Last)
                : null;
    }

    private static string? Open(string end) => end is "" or ".." ? end : null;

    private static EdtfDays? Point(string text)
    {
        var plain = text.TrimEnd('~', '?', '%');
        if (DateOnly.TryParseExact(plain, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new EdtfDays(day, day);
        if (DateOnly.TryParseExact(plain, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return new EdtfDays(month, month.AddMonths(1).AddDays(-1));
        return DateOnly.TryParseExact(plain, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? new EdtfDays(year, year.AddYears(1).AddDays(-1))
            : null;
    }
}
