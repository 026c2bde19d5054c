using System.Collections.Frozen;

namespace Parley.Reading.Cleaning;

/// <summary>Lines that hold an outlet's name and nothing else.</summary>
internal static class OutletRule
{
    private const int MostWords = 5;

    private static readonly FrozenSet<string> OutletWords = WordLists.Set("outlet-words.txt");
    private static readonly FrozenSet<string> Particles = WordLists.Set("outlet-particles.txt");
    private static readonly FrozenSet<string> Sections = WordLists.Set("section-labels.txt");

    /// <summary>Says so itself ("Source: X"): the outlet's name, or null.</summary>
    public static string? ReadSourceLine(string text)
    {
        var at = text.IndexOf(':', StringComparison.Ordinal);
        if (at is < 5 or > 9 || text.Length > 80 || text[..at].ToUpperInvariant() is not ("SOURCE" or "OUTLET"))
            return null;
        var name = text[(at + 1)..].Trim().TrimEnd('.');
        return name.Length > 1 && TextShape.WordCount(name) <= 7 && char.IsUpper(name[0]) ? name : null;
    }

    /// <summary>Looks like an outlet's name: a few capitalised words, one of them "Times", "News", "Agency" …</summary>
    public static bool LooksLikeOutlet(string text)
    {
        var words = text.Split(' ');
        if (words.Length is < 2 or > MostWords || TextShape.EndsSentence(text) || text.Contains(','))
            return false;
        var named = words.Any(OutletWords.Contains) || text.EndsWith(".com", StringComparison.OrdinalIgnoreCase);
        return named && words.All(word => char.IsUpper(word[0]) || Particles.Contains(word)) && (OutletWords.Contains(words[^1]) || OutletWords.Contains(words[0]) || Particles.Contains(words[0]));
    }

    /// <summary>Looks like an outlet's name, or is an agency's.</summary>
    public static bool IsOutlet(string text) => CreditRule.IsAgency(text) || LooksLikeOutlet(text);

    /// <summary>The outlet that a text names behind its last comma ("Jane Doe, Daily Courier"), with what stands before it; or null.</summary>
    public static (string Before, string Outlet)? BehindComma(string text)
    {
        var comma = text.LastIndexOf(',');
        return comma > 0 && text[(comma + 1)..].Trim() is { Length: > 1 } outlet && IsOutlet(outlet) ? (text[..comma].TrimEnd(), outlet) : null;
    }

    public static bool IsSection(string text) => Sections.Contains(text.Trim(' ', ':', '|', '>'));
}
