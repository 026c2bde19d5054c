using System.Globalization;

namespace Parley.Coding.Dates;

/// <summary>A date of which year or day may be missing (0).</summary>
internal readonly record struct PartialDate(int Year, int Month, int Day)
{
    public bool IsPossible => Day <= DateTime.DaysInMonth(Year == 0 ? 2000 : Year, Month);

    public string Edtf
    {
        get
        {
            var year = Year == 0 ? "XXXX" : Year.ToString(CultureInfo.InvariantCulture);
            return Day == 0
                ? string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:D2}")
                : string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:D2}-{Day:D2}");
        }
    }

    /// <summary>Both ends as an EDTF interval; empty when an end is impossible or they are out of order.</summary>
    public static string Interval(PartialDate first, PartialDate last)
    {
        if (first.Year == 0 && last.Year != 0)
            first = first with { Year = last.Year - (first.Month > last.Month ? 1 : 0) };
        var isOrdered = (first.Year, first.Month, first.Day).CompareTo((last.Year, last.Month, last.Day)) < 0;
        return first.IsPossible && last.IsPossible && isOrdered ? $"{first.Edtf}/{last.Edtf}" : "";
    }
}
