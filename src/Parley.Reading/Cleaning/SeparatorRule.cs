using System.Text.RegularExpressions;

namespace Parley.Reading.Cleaning;

/// <summary>Lines that only set articles apart.</summary>
internal static class SeparatorRule
{
    private const int LongestLine = 100;

    private static readonly Regex Strong = Pattern("strong");
    private static readonly Regex Weak = Pattern("weak");

    public static bool IsStrong(string text) => text.Length <= LongestLine && Strong.IsMatch(text);

    public static bool IsWeak(string text) => text.Length <= LongestLine && !char.IsLetterOrDigit(text[0]) && Weak.IsMatch(text);

    private static Regex Pattern(string strength) => new(
        string.Join('|', WordLists.Rows("separators.tsv").Where(row => row[0] == strength).Select(row => row[1])),
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
