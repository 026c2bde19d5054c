using System.Collections.Frozen;

namespace Parley.Reading.Cleaning;

/// <summary>A line that only says when the article was published: "Published: 12 Nov 2024 14:05 GMT", "Updated 3 hours ago", "November 12, 2024".</summary>
/// <param name="Spoken">It says that it is about publication; a bare day does not.</param>
internal sealed record PublicationLine(PublicationDate? Date, bool Spoken)
{
    private const int LongestLine = 120;

    private static readonly FrozenSet<string> Words = WordLists.Set("publication-words.txt");
    private static readonly FrozenSet<string> Openings = WordLists.Set("publication-openings.txt");
    private static readonly char[] Gaps = [' ', ',', ':', ';', '|', '·', '•', '/', '(', ')', '-', '–', '—', '+', '[', ']', '\t'];

    /// <summary>The line's reading, or null when it holds anything else.</summary>
    public static PublicationLine? Read(string text)
    {
        if (text.Length > LongestLine)
            return null;
        PublicationDate? first = null;
        var rest = text;
        var found = false;
        while (WrittenDate.Find(rest) is { } date)
        {
            found = true;
            if (date.Day is { } day)
                first ??= new PublicationDate(day, rest.Substring(date.Start, date.Length), PublicationDateBasis.PublicationLine);
            // "2024-11-12T14:05:00Z": the clock time hangs on the day.
            var end = date.Start + date.Length;
            var tail = end < rest.Length && rest[end] == 'T' ? rest[(end + 1)..] : rest[end..];
            rest = rest[..date.Start] + " " + tail;
        }

        var spoken = false;
        foreach (var word in rest.Split(Gaps, StringSplitOptions.RemoveEmptyEntries))
        {
            spoken |= Openings.Contains(word);
            if (!Words.Contains(word.TrimEnd('.')) && !IsClock(word))
                return null;
        }

        return found || spoken ? new PublicationLine(first, spoken) : null;
    }

    private static bool IsClock(string word)
    {
        var digits = word.Count(char.IsAsciiDigit);
        if (digits is 0 or > 6)
            return false;
        var letters = word.TrimStart("0123456789.".ToCharArray());
        return letters.Length == 0 || Words.Contains(letters.TrimEnd('.'));
    }
}
