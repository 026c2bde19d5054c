using System.Globalization;

namespace Parley.Cli.Briefs;

/// <summary>Values of the Extended Date/Time Format as a page says them: "25 Apr 2023", "about Apr 2023", "since 2011", "5 to 7 May 2024".</summary>
public static class EdtfInWords
{
    private const string Open = "..";
    private const string NoYear = "XXXX-";

    /// <summary>What has no short words stays as it is.</summary>
    public static string Of(string edtf)
    {
        if (edtf.Split('/') is not [var from, var to])
            return Point(edtf) ?? edtf;
        if (from == Open || to == Open)
            return (from, to) == (Open, Open) || Point(from == Open ? to : from) is not { } known ? edtf : from == Open ? $"until {known}" : $"since {known}";
        return Point(from) is { } first && Point(to) is { } last ? $"{WithoutRepeated(first, last)} to {last}" : edtf;
    }

    private static string? Point(string edtf)
    {
        if (edtf.EndsWith('~'))
            return Point(edtf[..^1]) is { } about ? $"about {about}" : null;
        if (edtf.Length == 4 && edtf.EndsWith('X') && edtf[..3].All(char.IsAsciiDigit))
            return edtf[..3] + "0s";
        if (edtf.Length == 4 && edtf.All(char.IsAsciiDigit))
            return edtf;
        var hasYear = !edtf.StartsWith(NoYear, StringComparison.Ordinal);
        var value = hasYear ? edtf : "2000-" + edtf[NoYear.Length..];
        var told = Day(value, "d MMM", hasYear) ?? Day(value + "-01", "MMM", hasYear);
        return told is null || hasYear ? told : told + ", year not told";
    }

    private static string? Day(string value, string form, bool hasYear) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString(hasYear ? form + " yyyy" : form, CultureInfo.InvariantCulture)
            : null;

    // "5 May 2024" before "7 May 2024" is "5".
    private static string WithoutRepeated(string first, string last)
    {
        var (left, right) = (first.Split(' '), last.Split(' '));
        var kept = left.Length;
        while (left.Length == right.Length && kept > 1 && left[kept - 1] == right[kept - 1])
            kept--;
        return string.Join(' ', left[..kept]);
    }
}
