using System.Buffers;
using System.Collections.Frozen;

namespace Parley.Reading.Cleaning;

/// <summary>A line that only says when the article was published: "Published: 12 Nov 2024 14:05 GMT", "Updated 3 hours ago", "November 12, 2024".</summary>
/// <param name="Spoken">It says that it is about publication; a bare day does not.</param>
internal sealed record PublicationLine(PublicationDate? Date, bool Spoken)
{
    private const int LongestLine = 120;

    private static readonly FrozenSet<string> Words = WordLists.Set("publication-words.txt");
    private static readonly FrozenSet<string> Openings = WordLists.Set("publication-openings.txt");
    private static readonly FrozenSet<string> Weekdays = WordLists.Set("weekdays.txt");
    private static readonly FrozenSet<string> Fillers = WordLists.Set("publication-fillers.txt");
    private static readonly char[] Gaps = [' ', ',', ':', ';', '|', '·', '•', '/', '(', ')', '-', '–', '—', '+', '[', ']', '\t'];

    private static readonly SearchValues<char> AnyGap = SearchValues.Create(Gaps);

    /// <summary>The line's reading, or null when it holds anything else.</summary>
    public static PublicationLine? Read(string text)
    {
        if (text.Length > LongestLine || !MayOpen(text))
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

        var (spoken, hasFiller) = (false, text[^1] == ',');
        foreach (var word in rest.Split(Gaps, StringSplitOptions.RemoveEmptyEntries))
        {
            spoken |= Openings.Contains(word);
            hasFiller |= Fillers.Contains(word);
            if (!Words.Contains(word.TrimEnd('.')) && !IsClock(word))
                return null;
        }

        // Without a word of publication and without a year it may as well be the middle of a sentence: "ON 10 JANUARY".
        if (first is null && !spoken && hasFiller)
            return null;
        return found || spoken ? new PublicationLine(first, spoken) : null;
    }

    public static bool IsWeekday(string word) => Weekdays.Contains(word.TrimEnd('.'));

    /// <summary>Nothing but words of such lines and clock times: "18:22 GMT".</summary>
    public static bool IsOfItsWords(string text) => text.Split(Gaps, StringSplitOptions.RemoveEmptyEntries).All(word => Words.Contains(word.TrimEnd('.')) || IsClock(word));

    private static bool MayOpen(string text)
    {
        var bare = text.TrimStart(Gaps);
        var end = bare.AsSpan().IndexOfAny(AnyGap);
        var word = end < 0 ? bare : bare[..end];
        return word.Length > 0 && (char.IsAsciiDigit(word[0]) || Words.Contains(word.TrimEnd('.')) || WrittenDate.IsMonth(word));
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
