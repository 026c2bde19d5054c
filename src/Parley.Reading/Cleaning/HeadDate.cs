using System.Collections.Frozen;

namespace Parley.Reading.Cleaning;

/// <summary>The day of publication in a line above the body that says other things about the article, too.</summary>
/// <remarks>
/// "Geneva, Saturday, 1 March 2025"; "Issued in Juba on 17 March 2025, covering 3-16 March"; "Wednesday, 13 November 2024. All times local".
/// Only a day with its year counts, and only where it stands first, behind a place, or behind a word of publication: a title may hold a day, too.
/// </remarks>
internal static class HeadDate
{
    private const int MostWords = 20;
    private const int MostWordsBefore = 6;
    private const int MostWordsOfAPlace = 3;
    private static readonly FrozenSet<string> Openings = WordLists.Set("publication-openings.txt");

    public static PublicationDate? Read(string text)
    {
        if (TextShape.WordCount(text) > MostWords || WrittenDate.Find(text) is not { Day: { } day } date)
            return null;
        var before = text[..date.Start].TrimEnd(' ', ',', ':');
        var behind = text[(date.Start + date.Length)..];
        return IsOpening(before) && IsSetApart(behind) || IsPlaceAndWeekday(before) && behind.Trim(' ', '.').Length == 0
            ? new PublicationDate(day, text.Substring(date.Start, date.Length), PublicationDateBasis.PublicationLine)
            : null;
    }

    // Nothing, a weekday, or a word of publication with its place: "Issued in Juba on".
    private static bool IsOpening(string before)
    {
        if (before.Length == 0 || PublicationLine.IsWeekday(before))
            return true;
        var gap = before.IndexOf(' ');
        return Openings.Contains(gap < 0 ? before : before[..gap]) && TextShape.WordCount(before) <= MostWordsBefore;
    }

    private static bool IsSetApart(string behind) => behind.Length == 0 || behind[0] is ',' or '.' or ';' or '|' || behind.StartsWith(" (", StringComparison.Ordinal);

    private static bool IsPlaceAndWeekday(string before)
    {
        var parts = before.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is 1 or 2 && TextShape.WordCount(parts[0]) <= MostWordsOfAPlace && parts[0].Split(' ').All(word => char.IsUpper(word[0])) && (parts.Length == 1 || PublicationLine.IsWeekday(parts[1]));
    }
}
