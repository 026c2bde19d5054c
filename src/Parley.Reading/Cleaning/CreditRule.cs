using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Parley.Reading.Cleaning;

/// <summary>Who supplied a picture: "(Ministry / AFP / Handout)", "[X/Getty Images]", "Photo: X/Reuters", "© AFP".</summary>
internal static class CreditRule
{
    private const int LongestLine = 150;

    private static readonly FrozenSet<string> Agencies = WordLists.Set("agencies.txt");
    private static readonly FrozenSet<string> CreditWords = WordLists.Set("credit-words.txt");
    private static readonly string[] Openings = [.. WordLists.Lines("caption-openings.txt")];
    private static readonly SearchValues<string> Signals = SearchValues.Create([.. WordLists.Lines("credit-openings.txt")], StringComparison.OrdinalIgnoreCase);
    private static readonly char[] Between = ['/', ',', '|', '&', ';', '-', '–', ':'];

    private static readonly Regex Bracket = Pattern(@"(?<all>[(\[](?<credit>[^()\[\]]{2,120})[)\]])$");

    private static readonly Regex Open = Pattern(
        @"(^|[.!?""”|\]]\s+|\s[|–—-]\s+)(?<all>((photo|picture|image|photograph|pic)( credits?)?|credits?|photographer)s?\s*(:|by|courtesy( of)?)\s*(?<credit>[^.]{2,80})\.?)$");

    private static readonly Regex Sign = Pattern(@"(^|[.!?""”|]\s*|\s)(?<all>©\s?(?<credit>[^.©]{2,60})\.?)$");

    private static readonly Regex Slash = Pattern(@"(^|[.!?""”|]\s+)(?<all>(?<credit>(AP|AFP|EPA|REUTERS|Reuters)( Photo| PHOTO)?/[\p{L} .'’-]{3,40}))$");

    /// <summary>Where the credit at the end of a text begins, with how sure it is; null when there is none.</summary>
    public static (int Start, bool Sure)? Find(string text)
    {
        if (text[^1] is ')' or ']')
        {
            var bracket = Bracket.Match(text);
            if (bracket.Success && Judge(bracket.Groups["credit"].Value) is { } sure)
                return (bracket.Groups["all"].Index, sure);
        }

        var tail = Math.Max(0, text.Length - LongestLine);
        var at = text.IndexOf('©', tail) >= 0 ? Start(Sign, text) : -1;
        if (at < 0 && text.IndexOf('/', tail) >= 0)
            at = Start(Slash, text);
        if (at < 0 && text.AsSpan(tail).ContainsAny(Signals))
            at = Start(Open, text);
        return at < 0 ? null : (at, true);
    }

    private static int Start(Regex pattern, string text)
    {
        var match = pattern.Match(text);
        return match.Success && !IsSentence(match.Groups["credit"].Value) ? match.Groups["all"].Index : -1;
    }

    /// <summary>The whole line is a credit.</summary>
    public static bool IsCreditLine(string text)
    {
        if (text.Length > LongestLine || Find(text) is not { } found)
            return false;
        return found.Start == 0 && (found.Sure || Agencies.Contains(text.Trim('(', ')', '[', ']', '.')));
    }

    public static bool OpensCaption(string text)
    {
        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    public static bool IsAgency(string name) => Agencies.Contains(name.Trim());

    /// <summary>Null: no credit. True: a credit wherever it stands. False: an agency's name alone, which may also sign a report.</summary>
    private static bool? Judge(string credit)
    {
        if (credit.Contains('©'))
            return true;
        var parts = Parts(credit).ToList();
        var named = parts.Exists(IsSupplier);
        if (parts.Count == 1)
            return named ? Agencies.Contains(credit.Trim()) ? false : true : null;
        var slashed = credit.Contains('/');
        var capitals = parts.TrueForAll(part => part.Length > 1 && (char.IsUpper(part[0]) || IsSupplier(part)) && TextShape.WordCount(part) <= 6 && !part.Any(char.IsAsciiDigit));
        return capitals && (slashed && parts.Exists(part => part.Contains(' ')) || named) ? true : null;
    }

    private static IEnumerable<string> Parts(string credit) =>
        credit.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(part => part.Split(" via ", StringSplitOptions.TrimEntries));

    private static bool IsSupplier(string part) =>
        Agencies.Contains(part) || (TextShape.WordCount(part) <= 6 && part.Split(' ').Any(CreditWords.Contains)) || Agencies.Contains(part.Replace(" Photo", "", StringComparison.OrdinalIgnoreCase));

    private static bool IsSentence(string text) => TextShape.WordCount(text) > 9;

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
        | (pattern.Contains("REUTERS", StringComparison.Ordinal) ? RegexOptions.None : RegexOptions.IgnoreCase));
}
