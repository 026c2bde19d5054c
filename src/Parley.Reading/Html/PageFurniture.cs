using System.Collections.Frozen;
using System.Globalization;

namespace Parley.Reading.Html;

/// <summary>Tells from the names a page gives its elements (class, id, role) what is not its article's: sharing, cookies, advertisements.</summary>
internal static class PageFurniture
{
    private const int LongestPhrase = 3;

    private static readonly FrozenDictionary<string, DropReason> Reasons = Load();
    private static readonly FrozenDictionary<string, DropReason>.AlternateLookup<ReadOnlySpan<char>> ByPhrase = Reasons.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What an element of these names is, or null where the names do not tell.</summary>
    /// <param name="names">Class and id as the page writes them: "share-bar", "relatedStories", "ad_slot".</param>
    public static DropReason? ReasonOf(string names)
    {
        if (names.Length is 0 or > 400)
            return null;
        Span<char> words = stackalloc char[(names.Length * 2) + 1];
        var length = SplitWords(names, words);
        ReadOnlySpan<char> text = words[..length];
        for (var start = 0; start < text.Length; start = NextWord(text, start))
        {
            var end = start;
            for (var count = 0; count < LongestPhrase && end < text.Length; count++)
            {
                end = NextWord(text, end);
                if (ByPhrase.TryGetValue(text[start..end].TrimEnd(' '), out var reason))
                    return reason;
            }
        }

        return null;
    }

    private static int NextWord(ReadOnlySpan<char> text, int from)
    {
        var space = text[from..].IndexOf(' ');
        return space < 0 ? text.Length : from + space + 1;
    }

    /// <summary>Lower-case words parted by one space; "relatedStories" is two words.</summary>
    private static int SplitWords(string names, Span<char> words)
    {
        var length = 0;
        for (var i = 0; i < names.Length; i++)
        {
            var letter = names[i];
            var isWord = char.IsLetterOrDigit(letter);
            var starts = isWord && i > 0 && char.IsUpper(letter) && char.IsLower(names[i - 1]);
            if ((!isWord || starts) && length > 0 && words[length - 1] != ' ')
                words[length++] = ' ';
            if (isWord)
                words[length++] = char.ToLower(letter, CultureInfo.InvariantCulture);
        }

        return length;
    }

    private static FrozenDictionary<string, DropReason> Load() => EmbeddedLines
        .Read("Html.page-furniture.tsv")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(fields => fields[1], fields => Enum.Parse<DropReason>(fields[0]));
}
