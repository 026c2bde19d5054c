using System.Globalization;

namespace Parley.Coding.Dates;

/// <summary>Dates in figures alone.</summary>
internal static class NumericDate
{
    /// <returns>Null where the word is no date in figures; empty where it is impossible or could be read in two ways.</returns>
    public static string? Read(string form)
    {
        if (form.Length is < 8 or > 10)
            return null;
        var at = form.AsSpan().IndexOfAny('-', '/', '.');
        if (at <= 0)
            return null;
        var parts = form.Split(form[at]);
        if (parts.Length != 3 || !parts.All(part => part.Length is 1 or 2 or 4 && part.All(char.IsAsciiDigit)))
            return null;
        var (a, b, c) = (Number(parts[0]), Number(parts[1]), Number(parts[2]));
        if (parts[0].Length == 4 && parts[1].Length <= 2 && parts[2].Length <= 2)
            return Make(a, b, c);
        if (parts[2].Length != 4 || parts[0].Length > 2 || parts[1].Length > 2)
            return null;
        return (a, b) switch
        {
            ( > 12, _) => Make(c, b, a),
            (_, > 12) => Make(c, a, b),
            _ when a == b => Make(c, a, b),
            _ => "",
        };
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Make(int year, int month, int day)
    {
        if (year is < 1900 or > 2099 || month is < 1 or > 12 || day < 1)
            return "";
        var date = new PartialDate(year, month, day);
        return date.IsPossible ? date.Edtf : "";
    }
}
