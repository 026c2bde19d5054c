namespace Parley.Reading.Cleaning;

/// <summary>Lines of a page's controls one beside the other: "LOG IN   SUBSCRIBE", "Share Tweet 12 Comments", "Home | World | Sports | Opinion".</summary>
internal static class MenuRule
{
    private const int LongestLine = 160;
    private const int MostWords = 24;
    private const int MostWordsOfAPhrase = 4;
    private const int FewestSections = 3;
    private static readonly char[] Bars = ['|', '•', '·', '>', '›', '»'];
    private static readonly char[] Steps = ['>', '›', '»'];
    private static readonly char[] Brackets = ['[', ']'];

    /// <summary>Whether the line holds two controls or more and nothing else, or a row of sections.</summary>
    public static bool IsMenu(string text)
    {
        if (text.Length > LongestLine || text.Length < 8)
            return false;
        return IsRowOfSections(text) || IsPathOfSections(text) || IsRowOfControls(TextShape.Key(WithoutBars(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string WithoutBars(string text) => string.Concat(text.Select(letter => Bars.Contains(letter) || Brackets.Contains(letter) ? ' ' : letter));

    // "Daily Dispatch > Politics > Border": where the page stands in its site.
    private static bool IsPathOfSections(string text)
    {
        var parts = text.Split(Steps, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length >= FewestSections && parts.Any(IsSection) && parts.All(part => TextShape.WordCount(part) <= MostWordsOfAPhrase && char.IsUpper(part[0]) && !TextShape.EndsWithStop(part));
    }

    // The first part may have a control before it: "MENU Home".
    private static bool IsRowOfSections(string text)
    {
        var parts = text.Split(Bars, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length >= FewestSections && parts.Count(IsSection) >= FewestSections && parts.All(part => TextShape.WordCount(part) <= MostWordsOfAPhrase && !TextShape.EndsWithStop(part));
    }

    private static bool IsSection(string part) =>
        OutletRule.IsSection(part) || PhraseRules.IsControl(TextShape.Key(part)) || (part.LastIndexOf(' ') is > 0 and var gap && OutletRule.IsSection(part[gap..]));

    private static bool IsRowOfControls(string[] words)
    {
        if (words.Length is < 2 or > MostWords)
            return false;
        // reached[i]: the fewest controls that the first i words are made of, or none.
        var reached = new int?[words.Length + 1];
        reached[0] = 0;
        for (var end = 1; end <= words.Length; end++)
        {
            for (var start = Math.Max(0, end - MostWordsOfAPhrase); start < end; start++)
            {
                if (reached[start] is { } before && IsControl(words[start..end]) && (reached[end] is not { } best || before + 1 < best))
                    reached[end] = before + 1;
            }
        }

        return reached[^1] >= 2;
    }

    // "12 comments", "1.2k shares".
    private static bool IsControl(string[] words) =>
        PhraseRules.IsControl(string.Join(' ', words)) || (words.Length == 2 && char.IsAsciiDigit(words[0][0]) && PhraseRules.IsControl(words[1]));
}
