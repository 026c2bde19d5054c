using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Parley.Reading.Html;

/// <summary>Finds the texts of a rebuilt article again among the pieces of the page it was taken from.</summary>
/// <remarks>
/// The article finder renames, unwraps and rewrites elements. A text is first sought by its letters and the mark of its element;
/// where the element is gone, by its letters between the neighbours that were found.
/// </remarks>
internal static class PieceMatcher
{
    /// <summary>Letters that make a text unlikely to stand on a page twice by chance.</summary>
    private const int TellingLength = 24;

    /// <returns>For each piece, whether the article holds it.</returns>
    public static bool[] Match(ImmutableArray<PagePiece> pieces, List<(int Mark, string Text)> article)
    {
        var kept = new bool[pieces.Length];
        var (byMark, byText) = Index(pieces);
        var places = new int[article.Count];
        for (var i = 0; i < article.Count; i++)
        {
            places[i] = byMark.TryGetValue((article[i].Mark, Letters(article[i].Text)), out var place) ? place : -1;
            if (places[i] >= 0)
                kept[places[i]] = true;
        }

        MatchBetween(article, places, byText, kept);
        KeepSpaces(pieces, kept);
        return kept;
    }

    private static (Dictionary<(int Mark, string Text), int> ByMark, Dictionary<string, List<int>> ByText) Index(ImmutableArray<PagePiece> pieces)
    {
        var byMark = new Dictionary<(int Mark, string Text), int>();
        var byText = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Owner < 0)
                continue;
            var letters = Letters(pieces[i].Text);
            byMark.TryAdd((pieces[i].Owner, letters), i);
            (CollectionsMarshal.GetValueRefOrAddDefault(byText, letters, out _) ??= []).Add(i);
        }

        return (byMark, byText);
    }

    private static void MatchBetween(List<(int Mark, string Text)> article, int[] places, Dictionary<string, List<int>> byText, bool[] kept)
    {
        var ends = new int[article.Count];
        for (int i = article.Count - 1, next = int.MaxValue; i >= 0; i--)
        {
            ends[i] = next;
            next = places[i] >= 0 ? places[i] : next;
        }

        var previous = -1;
        for (var i = 0; i < article.Count; i++)
        {
            if (places[i] < 0 && byText.TryGetValue(Letters(article[i].Text), out var candidates))
                places[i] = Choose(candidates, previous, ends[i], kept, article[i].Text.Length);
            if (places[i] < 0)
                continue;
            kept[places[i]] = true;
            previous = places[i];
        }
    }

    private static int Choose(List<int> candidates, int after, int before, bool[] kept, int length)
    {
        var first = candidates.BinarySearch(after + 1);
        for (var i = first < 0 ? ~first : first; i < candidates.Count && candidates[i] < before; i++)
        {
            if (!kept[candidates[i]])
                return candidates[i];
        }

        if (length < TellingLength)
            return -1;
        var free = candidates.FindIndex(candidate => !kept[candidate]);
        return free < 0 ? -1 : candidates[free];
    }

    /// <summary>A space between two kept words is kept.</summary>
    private static void KeepSpaces(ImmutableArray<PagePiece> pieces, bool[] kept)
    {
        for (var i = 1; i < pieces.Length; i++)
            kept[i] |= pieces[i].Owner < 0 && kept[i - 1];
    }

    private static string Letters(string text) => string.Create(text.Length - text.Count(char.IsWhiteSpace), text, static (letters, source) =>
    {
        var at = 0;
        foreach (var letter in source)
        {
            if (!char.IsWhiteSpace(letter))
                letters[at++] = letter;
        }
    });
}
