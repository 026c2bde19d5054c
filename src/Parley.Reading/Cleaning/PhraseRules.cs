using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Parley.Reading.Cleaning;

/// <summary>Whole lines that a page's frame is made of, known by the list <c>phrases.tsv</c>. Never looks inside a sentence.</summary>
internal static class PhraseRules
{
    private const int LongestLine = 400;

    private static readonly FrozenDictionary<string, DropReason> Whole;
    private static readonly FrozenDictionary<string, (string Phrase, DropReason Reason, int Words)[]> Starts;
    private static readonly (string Phrase, DropReason Reason, int Words)[] Inside;
    private static readonly (Regex Pattern, DropReason Reason)[] Patterns;

    static PhraseRules()
    {
        var rows = WordLists.Rows("phrases.tsv")
            .Select(row => (Reason: Enum.Parse<DropReason>(row[0]), Form: row[1], Phrase: row[2], Words: row.Length > 3 ? int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture) : 12))
            .ToList();
        Whole = rows.Where(row => row.Form == "whole").ToFrozenDictionary(row => row.Phrase, row => row.Reason);
        Starts = rows.Where(row => row.Form == "start").GroupBy(row => FirstWord(row.Phrase))
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => (row.Phrase, row.Reason, row.Words)).ToArray());
        Inside = [.. rows.Where(row => row.Form == "inside").Select(row => (row.Phrase, row.Reason, row.Words))];
        Patterns = [.. rows.Where(row => row.Form == "pattern").GroupBy(row => row.Reason).Select(group => (Pattern(string.Join('|', group.Select(row => row.Phrase))), group.Key))];
    }

    /// <summary>Why the line is not the article's, or null.</summary>
    public static DropReason? Match(string text)
    {
        if (text.Length > LongestLine)
            return null;
        var key = TextShape.Key(text);
        if (Whole.TryGetValue(key, out var whole))
            return whole;
        if (key.Length > 2 && key[0] == '[' && key[^1] == ']' && Whole.TryGetValue(key[1..^1], out var bracketed))
            return bracketed;
        if (key.Length == 0 || TextShape.IsScrap(text))
            return DropReason.Widget;
        if (key.Length <= 80)
        {
            foreach (var (pattern, reason) in Patterns)
            {
                if (pattern.IsMatch(key))
                    return reason;
            }
        }

        return text.Contains('"') || text.Contains('“') ? null : MatchPhrase(key);
    }

    /// <summary>Whether a line of this key would be a control of the page: "share", "log in".</summary>
    public static bool IsControl(string key) => Whole.TryGetValue(key, out var reason) && reason is DropReason.Widget or DropReason.Newsletter;

    private static DropReason? MatchPhrase(string key)
    {
        var words = TextShape.WordCount(key);
        if (Starts.TryGetValue(FirstWord(key), out var starts))
        {
            foreach (var (phrase, reason, most) in starts)
            {
                if (words <= most && key.StartsWith(phrase, StringComparison.Ordinal)
                    && (key.Length == phrase.Length || !char.IsLetterOrDigit(key[phrase.Length])))
                {
                    return reason;
                }
            }
        }

        foreach (var (phrase, reason, most) in Inside)
        {
            if (words <= most && key.Contains(phrase, StringComparison.Ordinal))
                return reason;
        }

        return null;
    }

    private static string FirstWord(string phrase)
    {
        var end = phrase.AsSpan().IndexOfAny(' ', ':', ',');
        return end < 0 ? phrase : phrase[..end];
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
