using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Parley.Record.Events;

/// <summary>Reads the words by which a sentence tells an act as one of many: "a campaign of airstrikes", "near-daily shelling", "more than 40 times".</summary>
internal static partial class SeriesWording
{
    // Between "campaign of" and the act: "a campaign of deadly night-time air strikes".
    private const int MostBetween = 3;
    private static readonly ImmutableArray<string[]> Openers = [.. EventLists.Lines("series-openers").Select(line => line.Split(' ')).OrderByDescending(words => words.Length)];
    private static readonly ImmutableArray<string[]> Followers = [.. EventLists.Lines("series-followers").Select(line => line.Split(' ')).OrderByDescending(words => words.Length)];
    private static readonly FrozenSet<string> Nouns = EventLists.Lines("series-nouns").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Counts = EventLists.Lines("count-words").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Qualifiers = EventLists.Lines("count-qualifiers").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Times = EventLists.Lines("times-words").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words that say so, as written, or null.</summary>
    /// <param name="act">The word for the act, as it stands in the sentence.</param>
    public static string? In(string sentence, string act)
    {
        var at = sentence.IndexOf(act, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var words = Word().Matches(sentence).Select(match => (match.Value, match.Index)).ToList();
        var first = words.FindIndex(word => word.Index >= at);
        var last = words.FindLastIndex(word => word.Index < at + act.Length);
        if (first < 0 || last < first)
            return null;
        return Opened(sentence, words, first, last) ?? Named(sentence, words, first, last) ?? Followed(sentence, words, last);
    }

    private static string? Opened(string sentence, List<(string Value, int Index)> words, int first, int last)
    {
        for (var start = first - 1; start >= 0 && start >= first - MostBetween - 2; start--)
        {
            if (!IsWord(words[start].Value))
                return null;
            if (Openers.FirstOrDefault(opener => Stands(words, start, opener)) is { } opener && start + opener.Length <= first && first - start - opener.Length <= MostBetween)
                return Text(sentence, words, start, last);
        }

        return null;
    }

    // "waged a campaign", "a bombing campaign".
    private static string? Named(string sentence, List<(string Value, int Index)> words, int first, int last) =>
        Nouns.Contains(words[last].Value) ? Text(sentence, words, first, last) : last + 1 < words.Count && Nouns.Contains(words[last + 1].Value) ? Text(sentence, words, first, last + 1) : null;

    // "has struck the port more than 40 times", "shelled the town every night".
    private static string? Followed(string sentence, List<(string Value, int Index)> words, int last)
    {
        for (var at = last + 1; at < words.Count && words[at].Value is not (";" or ":"); at++)
        {
            if (Times.Contains(words[at].Value) && CountBefore(words, at, last) is { } start)
                return Text(sentence, words, start, at);
            if (Followers.FirstOrDefault(follower => Stands(words, at, follower)) is { } follower)
                return Text(sentence, words, at, at + follower.Length - 1);
        }

        return null;
    }

    // "more than 40" before "times".
    private static int? CountBefore(List<(string Value, int Index)> words, int times, int least)
    {
        var count = times - 1;
        if (count <= least || !(char.IsDigit(words[count].Value[0]) || Counts.Contains(words[count].Value)))
            return null;
        while (count - 1 > least && Qualifiers.Contains(words[count - 1].Value))
            count--;
        return count;
    }

    private static bool Stands(List<(string Value, int Index)> words, int at, string[] phrase) =>
        at + phrase.Length <= words.Count && phrase.Select((word, i) => words[at + i].Value.Equals(word, StringComparison.OrdinalIgnoreCase)).All(same => same);

    private static bool IsWord(string text) => char.IsLetterOrDigit(text[0]);

    private static string Text(string sentence, List<(string Value, int Index)> words, int first, int last) => sentence[words[first].Index..(words[last].Index + words[last].Value.Length)];

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:[-'’,.][\p{L}\p{M}\p{N}]+)*|\S")]
    private static partial Regex Word();
}
