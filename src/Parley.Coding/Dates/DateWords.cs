using System.Globalization;

namespace Parley.Coding.Dates;

/// <summary>What single words mean in a date.</summary>
internal sealed class DateWords
{
    private readonly Dictionary<string, int> _months = DataLines.Of("Dates/months.txt").Select(line => line.Split(' '))
        .ToDictionary(parts => parts[0], parts => int.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _contexts = DataLines.Of("Dates/year-contexts.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _blockers = DataLines.Of("Dates/year-blockers.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _dated = DataLines.Of("Dates/dated-nouns.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _determiners = DataLines.Of("Dates/year-determiners.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>1 to 12, or 0. A month is written with a capital: "may" and "march" are verbs.</summary>
    public int Month(string form) =>
        char.IsUpper(form[0]) && _months.TryGetValue(form.TrimEnd('.'), out var month) ? month : 0;

    /// <summary>1 to 31 for "5", "05", "5th", or 0.</summary>
    public static int Day(string form)
    {
        var digits = 0;
        while (digits < form.Length && char.IsAsciiDigit(form[digits]))
            digits++;
        var suffix = form.AsSpan(digits);
        if (digits is 0 or > 2 || (suffix.Length > 0 && suffix is not ("st" or "nd" or "rd" or "th")))
            return 0;
        var day = int.Parse(form.AsSpan(0, digits), CultureInfo.InvariantCulture);
        return day is >= 1 and <= 31 ? day : 0;
    }

    /// <summary>1900 to 2099, or 0.</summary>
    public static int Year(string form) =>
        form.Length == 4 && form.All(char.IsAsciiDigit) && int.Parse(form, CultureInfo.InvariantCulture) is >= 1900 and <= 2099 and var year ? year : 0;

    public static bool IsDash(string form) => form is "-" or "–" or "—" or "--";

    public bool IsYearContext(string word, string? before) =>
        _contexts.Contains(word) || (before is not null && _contexts.Contains(before + " " + word));

    /// <summary>"a 2021 coup", "its 2016 peace accord": the year of what happened then.</summary>
    public bool IsYearOf(string before, string next, string second) =>
        _determiners.Contains(before) && next.Length > 0 && char.IsLower(next[0]) && (_dated.Contains(next) || (next[^1] != 's' && _dated.Contains(second)));

    /// <summary>Whether the word after a figure makes it a count of something.</summary>
    public bool BlocksYear(string next) =>
        _blockers.Contains(next) || (next.Length > 3 && char.IsLower(next[0]) && next[^1] == 's' && next is not ("this" or "was"));
}
