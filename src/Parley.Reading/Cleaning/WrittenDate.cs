using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Parley.Reading.Cleaning;

/// <summary>Finds a day as newspapers write it. A day without a year, or a number that could be day or month, stays without a value.</summary>
internal static class WrittenDate
{
    private static readonly FrozenDictionary<string, int> Months = WordLists.Rows("months.tsv")
        .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private static readonly string MonthNames = string.Join('|', Months.Keys.OrderByDescending(name => name.Length));

    /// <summary>The form of a day, for use inside other patterns.</summary>
    public static string Form { get; } =
        $@"(\d{{1,2}}(st|nd|rd|th)?\s+(of\s+)?({MonthNames})\b\.?(,?\s+('?\d{{4}}|'?\d{{2}})\b)?"
        + $@"|({MonthNames})\b\.?\s+\d{{1,2}}(st|nd|rd|th)?\b(,?\s+\d{{4}}\b)?"
        + @"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})";

    private static readonly Regex Pattern = new($@"\b(?<date>{Form})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly char[] Gaps = [' ', ',', '.', '-', '/', '\''];

    public static bool IsMonth(string word) => Months.ContainsKey(word.TrimEnd('.'));

    /// <summary>The first day written in a text: where it stands, and its value where it has a sure one.</summary>
    public static (int Start, int Length, DateOnly? Day)? Find(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return null;
        var match = Pattern.Match(text);
        if (!match.Success)
            return null;
        var date = match.Groups["date"];
        return (date.Index, date.Length, Value(date.Value));
    }

    public static DateOnly? Value(string written)
    {
        int? month = null;
        var numbers = new List<(int Value, int Digits)>();
        foreach (var word in written.Split(Gaps, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Months.TryGetValue(word, out var named))
                month = named;
            else if (char.IsAsciiDigit(word[0]))
                numbers.Add(Number(word));
        }

        return month is { } known ? Named(known, numbers) : Numeric(numbers);
    }

    private static (int Value, int Digits) Number(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return (int.Parse(word.AsSpan(0, digits), CultureInfo.InvariantCulture), digits);
    }

    private static DateOnly? Named(int month, List<(int Value, int Digits)> numbers)
    {
        if (numbers.Count != 2)
            return null;
        var (day, year) = (numbers[0].Value, numbers[1]);
        if (year.Digits == 4)
            return Day(year.Value, month, day);
        // "4 FEB 90" can only mean a year; "4 FEB 12" may be read otherwise, and the century is open.
        return year is { Digits: 2, Value: > 31 } ? Day(1900 + year.Value, month, day) : null;
    }

    private static DateOnly? Numeric(List<(int Value, int Digits)> numbers)
    {
        if (numbers.Count != 3)
            return null;
        if (numbers[0].Digits == 4)
            return Day(numbers[0].Value, numbers[1].Value, numbers[2].Value);
        var (first, second, year) = (numbers[0].Value, numbers[1].Value, numbers[2].Value);
        if (first > 12 || first == second)
            return Day(year, second, first);
        return second > 12 ? Day(year, first, second) : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1800 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
