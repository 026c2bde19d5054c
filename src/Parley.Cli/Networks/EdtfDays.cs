using System.Globalization;
using System.Text.RegularExpressions;

namespace Parley.Cli.Networks;

/// <summary>The first and the last day an EDTF value of a year, month, day or interval allows; null where it tells none.</summary>
internal static partial class EdtfDays
{
    public static DateOnly? First(string? edtf) => edtf is null || !Part().IsMatch(edtf.Split('/')[0]) ? null : Day(edtf.Split('/')[0], isLast: false);

    public static DateOnly? Last(string? edtf) => edtf is null ? null : Day(edtf.Split('/')[^1], isLast: true);

    private static DateOnly? Day(string part, bool isLast)
    {
        var match = Part().Match(part);
        if (!match.Success)
            return null;
        int Number(string group, int otherwise) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : otherwise;
        var (year, month) = (Number("year", 1), Number("month", isLast ? 12 : 1));
        if (year < 1 || month is < 1 or > 12)
            return null;
        var day = Number("day", isLast ? DateTime.DaysInMonth(year, month) : 1);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    [GeneratedRegex(@"^(?<year>\d{4})(-(?<month>\d\d)(-(?<day>\d\d))?)?[~?%]?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();
}
