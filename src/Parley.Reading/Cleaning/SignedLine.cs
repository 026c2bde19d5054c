using System.Collections.Frozen;

namespace Parley.Reading.Cleaning;

/// <summary>A day and, set apart from it, nothing but names of places, outlets and authors: "MOGADISHU | 2026-02-09 | Horn Ledger", "By A. Kila, Daily Courier, Friday 26 June 2026".</summary>
/// <remarks>A title may hold a day, too: only where the parts are set apart by more than commas, or one of them is known for an outlet or an author.</remarks>
internal static class SignedLine
{
    private const int LongestLine = 140;
    private const int MostWordsOfAName = 5;
    private static readonly char[] Bars = ['|', '/', '•', '·', '–', '—', '(', ')', '[', ']'];
    private static readonly char[] Gaps = [.. Bars, ','];
    private static readonly FrozenSet<string> Particles = WordLists.Set("outlet-particles.txt");

    /// <summary>The line's reading, or null when a part is anything else.</summary>
    public static CompositeLine? Read(string text)
    {
        if (text.Length > LongestLine || WrittenDate.Find(text) is not { Day: { } day } date)
            return null;
        var before = WithoutWeekday(text[..date.Start].TrimEnd());
        var behind = text[(date.Start + date.Length)..].Trim();
        if (before.Length > 0 && !EndsApart(before) || behind.Length > 0 && !IsGap(behind[0]))
            return null;
        string? byline = null, outlet = null;
        var parts = Parts(before).Concat(Parts(behind)).ToList();
        foreach (var part in parts)
        {
            if (BylineRule.ReadHead(part) is { } names)
                byline ??= names;
            else if (OutletRule.IsOutlet(part))
                outlet ??= part;
            else if (!OutletRule.IsSection(part) && !PublicationLine.IsOfItsWords(part) && !IsName(part))
                return null;
        }

        if (parts.Count == 0 || byline is null && outlet is null && !(before + behind).Any(Bars.Contains) && !before.EndsWith('-') && !before.EndsWith(':') && !behind.StartsWith('-'))
            return null;
        var published = new PublicationDate(day, text.Substring(date.Start, date.Length), PublicationDateBasis.PublicationLine);
        return new CompositeLine(byline is null ? DropReason.PublicationLine : DropReason.Byline, byline, published, outlet);
    }

    private static IEnumerable<string> Parts(string text) =>
        text.Replace(" - ", " | ", StringComparison.Ordinal).Split(Gaps, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => part.Trim(' ', ':', '-')).Where(part => part.Length > 0);

    private static string WithoutWeekday(string before)
    {
        var bare = before.TrimEnd(',', ' ');
        var gap = bare.LastIndexOf(' ');
        return PublicationLine.IsWeekday(bare[(gap + 1)..]) ? bare[..Math.Max(gap, 0)].TrimEnd() : before;
    }

    private static bool EndsApart(string before) => IsGap(before[^1]);

    private static bool IsGap(char letter) => letter is '-' or ':' || Array.IndexOf(Gaps, letter) >= 0;

    private static bool IsName(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWordsOfAName && char.IsUpper(words[0][0])
            && words.All(word => (char.IsUpper(word[0]) || Particles.Contains(word)) && !word.Any(char.IsAsciiDigit));
    }
}
