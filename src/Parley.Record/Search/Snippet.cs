using System.Text;
using Parley.Reading;

namespace Parley.Record.Search;

/// <summary>The place in a text that holds the most of what was looked for, in a few words, each match between « and ».</summary>
internal static class Snippet
{
    private const int MostWords = 24;
    private const int WordsBefore = 4;

    /// <summary>The snippet, or null where the words do not stand together as the phrases have them.</summary>
    internal static string? Of(string text, IReadOnlyList<SearchPhrase> phrases)
    {
        var spans = TextWords.In(text).ToArray();
        var words = Array.ConvertAll(spans, span => TextWords.Fold(span.Slice(text)));
        var matches = new List<(int Word, int Count, int Phrase)>();
        for (var phrase = 0; phrase < phrases.Count; phrase++)
        {
            var before = matches.Count;
            for (var i = 0; i < words.Length; i++)
            {
                if (phrases[phrase].IsAt(words.AsSpan(i)))
                    matches.Add((i, phrases[phrase].Words.Length, phrase));
            }

            // A single word is there by the index's own folding, of which ours may differ in a rare letter.
            if (matches.Count == before && phrases[phrase].Words.Length > 1)
                return null;
        }

        matches.Sort();
        return Write(text, spans, matches, Best(matches));
    }

    /// <summary>The first word of the window that shows the most different phrases, the earliest of several.</summary>
    private static int Best(List<(int Word, int Count, int Phrase)> matches)
    {
        var (best, most) = (0, 0);
        for (var i = 0; i < matches.Count; i++)
        {
            var first = Math.Max(0, matches[i].Word - WordsBefore);
            var shown = matches.Skip(i).TakeWhile(match => match.Word + match.Count <= first + MostWords).Select(match => match.Phrase).Distinct().Count();
            if (shown > most)
                (best, most) = (first, shown);
        }

        return best;
    }

    private static string Write(string text, TextSpan[] spans, List<(int Word, int Count, int Phrase)> matches, int first)
    {
        if (spans.Length == 0)
            return "";
        var end = Math.Min(spans.Length, first + MostWords);
        var snippet = new StringBuilder(first > 0 ? "…" : "");
        var at = first > 0 ? spans[first].Start : 0;
        foreach (var (word, count, _) in matches)
        {
            if (word < first || word + count > end || spans[word].Start < at)
                continue;
            snippet.Append(text, at, spans[word].Start - at).Append('«');
            at = spans[word + count - 1].End;
            snippet.Append(text, spans[word].Start, at - spans[word].Start).Append('»');
        }

        var last = end < spans.Length ? spans[end - 1].End : text.Length;
        return snippet.Append(text, at, Math.Max(at, last) - at).Append(end < spans.Length ? "…" : "").ToString();
    }
}
