using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Parley.Reading.Cleaning;

/// <summary>Lines that name the article's authors, above it ("By Jane Doe | City") or below it ("Reporting by X; editing by Y").</summary>
internal static class BylineRule
{
    private const int LongestLine = 200;
    private const int MostWordsOfAnOffice = 7;

    private static readonly string[] Roles = [.. WordLists.Lines("byline-roles.txt")];

    private static readonly FrozenSet<string> Desks = WordLists.Set("byline-desks.txt");

    private static readonly SearchValues<string> AnyRole = SearchValues.Create(Roles, StringComparison.OrdinalIgnoreCase);

    private static readonly Regex Head = Pattern(@"^((by|written by|story by|words by|text by|report by|interviewed by|author)\s*:?|interview:|(reporter|correspondent|writer)s?\s*:)\s+(?<names>.+)$");

    private static readonly Regex Foot = Pattern(
        @"^[(\[]?((additional|with) )?(reporting|writing|editing|written|compiled|edited|translated|reported|additional reporting)"
        + @"( and (writing|editing|reporting))? by:? (?<names>[^;,.()]+?( and [^;,.()]+?)?)(?<rest>( in [^;.()]+)?([;,.] ?(additional )?(reporting|writing|editing|edited|compiled|translated|translation|with)\b.*)?)[)\]]?\.?$");

    // "By our correspondent in Cotonou", "By a staff reporter".
    private static readonly Regex Unnamed = Pattern(@"^(our|a|an|the)( own)?( (staff|special|foreign|political|diplomatic|local|\p{Lu}\p{L}+))? (correspondents?|reporters?|writers?|team|newsroom|bureau|desk)( in \p{Lu}[\p{L}'’-]*( \p{Lu}[\p{L}'’-]*)?)?$");

    private static readonly char[] Gaps = ['|', '–', '—', '•', '·'];

    /// <summary>The authors named by a line above an article's body, or null.</summary>
    public static string? ReadHead(string text)
    {
        if (text.Length > LongestLine || TextShape.EndsWithStop(text))
            return null;
        var match = Head.Match(text);
        if (!match.Success)
            return WithRole(text);
        var names = match.Groups["names"].Value.Trim();
        return Unnamed.IsMatch(names) ? names : WithPlace(names, least: 2);
    }

    /// <summary>The outlet that a byline names behind its authors, or null.</summary>
    public static string? ReadOutlet(string text) => ReadHead(text) is not null ? OutletRule.BehindComma(text)?.Outlet : null;

    /// <summary>The authors named by a line below the body, or null.</summary>
    public static string? ReadFoot(string text)
    {
        if (text.Length > 2 * LongestLine || !text.Contains(" by", StringComparison.OrdinalIgnoreCase))
            return null;
        var match = Foot.Match(text);
        if (!match.Success)
            return null;
        var names = match.Groups["names"].Value.Trim();
        var place = names.IndexOf(" in ", StringComparison.Ordinal);
        if (place > 0)
            names = names[..place];
        return PersonNames.AreNames(names, least: 2) || IsDesk(names) || (match.Groups["rest"].Length > 0 && PersonNames.AreNames(names, least: 1)) ? names : null;
    }

    // "Reporting by the Nairobi bureau".
    private static bool IsDesk(string names) =>
        names.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && TextShape.WordCount(names) <= 5 && Desks.Contains(names[(names.LastIndexOf(' ') + 1)..]);

    private static string? WithPlace(string text, int least)
    {
        if (OutletRule.BehindComma(text) is { } signed && PersonNames.AreNames(signed.Before, least))
            return signed.Before;
        if (WithRole(text) is { } named)
            return named;
        if (WithOutletsRole(text, least) is { } employed)
            return employed;
        foreach (var gap in new[] { " | ", " – ", " — ", " - ", " in ", " IN ", " • ", " · ", "/" })
        {
            var at = text.IndexOf(gap, StringComparison.Ordinal);
            if (at > 0 && PersonNames.AreNames(text[..at], least) && char.IsUpper(text[at + gap.Length]) && TextShape.WordCount(text.AsSpan(at + gap.Length)) <= 6)
                return text[..at].Trim();
        }

        return PersonNames.AreNames(text, least) ? text : WithLastPlace(text, least);
    }

    // "Jane Doe, Prairie Sentinel staff writer".
    private static string? WithOutletsRole(string text, int least)
    {
        var comma = text.IndexOf(',');
        return comma > 0 && Array.Exists(Roles, role => text.EndsWith(" " + role, StringComparison.OrdinalIgnoreCase))
            && TextShape.WordCount(text.AsSpan(comma)) <= MostWordsOfAnOffice && PersonNames.AreNames(text[..comma], least) ? text[..comma] : null;
    }

    // "Jane Doe, Tindouf": one word behind names that have two.
    private static string? WithLastPlace(string text, int least)
    {
        var comma = text.LastIndexOf(',');
        return comma > 0 && text[(comma + 1)..].Trim() is { Length: > 2 } place && char.IsUpper(place[0]) && place.All(letter => char.IsLetter(letter) || letter == '-')
            && PersonNames.AreNames(text[..comma], least) ? text[..comma] : null;
    }

    private static string? WithRole(string text)
    {
        if (!text.AsSpan().ContainsAny(AnyRole))
            return null;
        foreach (var role in Roles)
        {
            var at = text.IndexOf(role, StringComparison.OrdinalIgnoreCase);
            if (at < 3 || (char.IsLetter(text[at - 1])) || TextShape.WordCount(text.AsSpan(at)) > 8)
                continue;
            var names = text[..at].TrimEnd(' ', ',', '-', ':').TrimEnd(Gaps).TrimEnd(' ', ',');
            // Without "By", the role must be set apart from the name: "Jane Doe, Staff Writer".
            var apart = text[names.Length..at].Any(letter => letter != ' ') || text[at..].Contains("agencies", StringComparison.OrdinalIgnoreCase);
            if (apart && names.Length < at && PersonNames.AreNames(names, least: 2))
                return names;
        }

        return null;
    }

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);
}
