using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Parley.Reading.Cleaning;

/// <summary>"GENEVA/NAIROBI, June 4 (Agency) -": place, day and agency before the first sentence.</summary>
internal static class DatelineRule
{
    private const int Reach = 160;

    private static readonly char[] Dashes = ['-', '–', '—'];

    private static readonly FrozenSet<string> NotPlaces = WordLists.Set("not-places.txt");
    private static readonly FrozenSet<string> OutletWords = WordLists.Set("outlet-words.txt");

    private static readonly FrozenSet<string> DateWords = WordLists.Set("publication-words.txt");

    private static readonly Regex Pattern = new(
        @"^(?<place>\p{Lu}[\p{L}'’.-]*([ /-][\p{L}][\p{L}'’.-]*){0,5}(\s?\([\p{Lu}][\p{L} .]{1,30}\))?(, \p{Lu}[\p{L}'’.-]*( [\p{L}][\p{L}'’.-]*){0,3}){0,2})"
        + $@"(,?\s+((?i:on )?(?i:(mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(day)?\.?),? )?(?<date>(?i:{WrittenDate.Form}))\.?,?)?"
        + @"(,?\s*[(\[](?<agency>\p{Lu}[\p{L}\d .&/'’-]{1,60})[)\]])?"
        + @"((?<dash>\s*—|\s+–|\s*--|\s+-|\s*:|\s*―)(\s*\[[A-Z ]{3,30}\])?(?<space>\s*)|$)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // "(Nairobi, 21 February 2026, Ocean Wire) The envoy …", "(Geneva, March 3, 2025) – The envoy …".
    private static readonly Regex Bracketed = new(
        @"^\((?<place>\p{Lu}[\p{L}'’.-]*( [\p{L}][\p{L}'’.-]*){0,3}(/\p{Lu}[\p{L}'’-]*)?), ((?i:(mon|tues|wednes|thurs|fri|satur|sun)day),? )?"
        + $@"(?<date>(?i:{WrittenDate.Form}))(, (?<agency>\p{{Lu}}[\p{{L}}\d .&'’-]{{1,40}}))?\)(\s*[-–—])?\s*",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The dateline a paragraph opens with: its parts and its length; null when it opens with none.</summary>
    public static DatelineMatch? Read(string text)
    {
        var opening = text.Length > Reach ? text[..Reach] : text;
        if (text.StartsWith('('))
            return ReadBracketed(opening);
        var match = Pattern.Match(opening);
        if (!match.Success || match.Length == 0)
            return null;
        var place = match.Groups["place"].Value;
        var date = match.Groups["date"].Success ? match.Groups["date"].Value : null;
        var agency = match.Groups["agency"].Success ? match.Groups["agency"].Value : null;
        if (agency is null && place.EndsWith(')') && place.LastIndexOf('(') is > 0 and var open && IsSigned(place, place[(open + 1)..^1]))
            (place, agency) = (place[..open].Trim(), place[(open + 1)..^1]);
        var dash = match.Groups["dash"].Value.Trim();
        var whole = match.Length == text.Length;
        if (date is null && agency is null && (place.Contains('(') || TextShape.IsUpperCase(text.AsSpan(0, Math.Min(text.Length, Reach)))))
            return null;
        if (NotPlaces.Contains(place.TrimEnd('.', ' ')) || WrittenDate.IsMonth(place) || !Holds(place, date, agency, dash))
            return null;
        if (whole)
            return date is not null && (IsCapitals(place) || agency is not null && IsSure(place, date)) ? Result(match, place, date, agency) : null;
        if (dash.Length == 0 || (dash != "—" && dash != "--" && match.Groups["space"].Length == 0))
            return null;
        // After a sure dateline any sentence may follow; after a bare place the sentence must begin with a capital.
        var next = text[match.Length];
        return date is not null || agency is not null || char.IsUpper(next) || next is '"' or '“' or '\'' or '‘' ? Result(match, place, date, agency) : null;
    }

    /// <summary>A line that is a place and an agency and nothing else: "Juba – Reuters", or null.</summary>
    public static DatelineMatch? ReadSigned(string text)
    {
        if (text.Length > Reach || text.IndexOfAny(Dashes) is not (> 0 and var at) || text[at - 1] != ' ')
            return null;
        var (place, agency) = (text[..at].Trim(), text[(at + 1)..].Trim());
        return CreditRule.IsAgency(agency) && TextShape.WordCount(place) <= 3 && !place.Any(char.IsAsciiDigit) && IsTitled(place)
            ? new DatelineMatch(text.Length, text, place, null, agency)
            : null;
    }

    private static DatelineMatch? ReadBracketed(string opening)
    {
        var match = Bracketed.Match(opening);
        return match.Success && IsSure(match.Groups["place"].Value, match.Groups["date"].Value)
            ? Result(match, match.Groups["place"].Value, match.Groups["date"].Value, match.Groups["agency"] is { Success: true } agency ? agency.Value : null)
            : null;
    }

    // A place in small letters needs a day with its year: "Abuja, 5 Nov. 2026 (Agency)".
    private static bool IsSure(string place, string date) => TextShape.WordCount(place) <= 4 && IsTitled(place) && WrittenDate.Value(date) is not null;

    private static bool Holds(string place, string? date, string? agency, string dash)
    {
        var capitals = IsCapitals(place);
        if (agency is not null && date is null && !IsSigned(place, agency))
            return false;
        if (dash == ":")
            return capitals && agency is null && TextShape.WordCount(place) <= 3 && place.Length >= 4;
        if (date is not null || agency is not null)
            return capitals || TextShape.WordCount(place) <= 6 && IsTitled(place);
        return capitals && place.Length >= 4 && TextShape.WordCount(place) <= 5;
    }

    private static DatelineMatch Result(Match match, string place, string? date, string? agency)
    {
        var comma = place.LastIndexOf(',');
        if (comma > 0 && DateWords.Contains(place[(comma + 1)..].Trim()))
            place = place[..comma];
        return new DatelineMatch(match.Length, match.Value.Trim(), place.Trim(' ', ','), date?.Trim(' ', ','), agency);
    }

    /// <summary>What stands in brackets after a place signs for the report: a known agency, an outlet's name, letters in capitals.</summary>
    private static bool IsSigned(string place, string agency) =>
        CreditRule.IsAgency(agency) || agency.Split(' ').Any(OutletWords.Contains)
        || (IsCapitals(place) && agency.Length is >= 2 and <= 9 && TextShape.IsUpperCase(agency));

    /// <summary>The first of its parts is in capitals: "BOGOTÁ, Colombia".</summary>
    private static bool IsCapitals(string place)
    {
        var first = place.AsSpan();
        var comma = first.IndexOfAny(',', '(');
        if (comma > 0)
            first = first[..comma];
        foreach (var letter in first)
        {
            if (char.IsLower(letter))
                return false;
        }

        return true;
    }

    private static bool IsTitled(string place) => place.Split(' ', ',').All(word => word.Length is 0 or <= 3 || char.IsUpper(word[0]) || word[0] == '(');
}
