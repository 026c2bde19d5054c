using System.Globalization;
using System.Text.RegularExpressions;

namespace Parley.Reading.Html;

/// <summary>Reads the day from a date as a page's field writes it. What could be two days is none.</summary>
internal static partial class DayText
{
    private static readonly string[] Written =
    [
        "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy", "d-MMM-yyyy", "yyyy MMM d", "yyyy MMMM d",
    ];

    /// <summary>The day as written, in the time zone it is written in; null where there is none before 1900, or none at all.</summary>
    public static DateOnly? Parse(string text)
    {
        if (text.Length > 100)
            return null;
        var day = FromNumbers(text) ?? FromWords(text);
        return day is { Year: >= 1900 and < 2200 } ? day : null;
    }

    private static DateOnly? FromNumbers(string text)
    {
        var match = YearFirst().Match(text);
        if (match.Success)
            return Make(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value);
        match = YearLast().Match(text);
        if (!match.Success)
            return null;
        var (first, second, year) = (match.Groups["a"].Value, match.Groups["b"].Value, match.Groups["y"].Value);
        var (a, b) = (Number(first), Number(second));
        if (text.Contains('.', StringComparison.Ordinal) || a > 12)
            return Make(year, second, first);
        return b > 12 || a == b ? Make(year, first, second) : null;
    }

    private static DateOnly? FromWords(string text)
    {
        var match = WithMonth().Match(text);
        if (!match.Success)
            return null;
        var words = Ordinal().Replace(match.Value.Replace(",", " ", StringComparison.Ordinal).Replace(".", " ", StringComparison.Ordinal), "$1");
        words = string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        return DateOnly.TryParseExact(words, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    private static DateOnly? Make(string year, string month, string day) =>
        DateOnly.TryParseExact($"{year}-{Number(month):00}-{Number(day):00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var made) ? made : null;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<y>[0-9]{4})(?<s>[-/.]?)(?<m>[0-9]{2})\k<s>(?<d>[0-9]{2})(?![0-9])|^\s*(?<y>[0-9]{4})(?<s>[-/.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^\s*(?<a>[0-9]{1,2})(?<s>[-/.])(?<b>[0-9]{1,2})\k<s>(?<y>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"\b([0-9]{1,2}(st|nd|rd|th)?[ -]+[A-Za-z]{3,9}\.?,?[ -]+[0-9]{4}|[A-Za-z]{3,9}\.? +[0-9]{1,2}(st|nd|rd|th)?,? +[0-9]{4}|[0-9]{4} +[A-Za-z]{3,9}\.? +[0-9]{1,2})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithMonth();

    [GeneratedRegex(@"\b([0-9]{1,2})(?:st|nd|rd|th)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();
}
