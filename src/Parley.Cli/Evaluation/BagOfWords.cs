using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Parley.Cli.Evaluation;

/// <summary>Compares two texts as bags of lower-case words.</summary>
internal static partial class BagOfWords
{
    /// <summary>Share of the words of <paramref name="found"/> that the reference has, and the other way round; two empty texts agree.</summary>
    public static (double Precision, double Recall) Compare(string found, string reference)
    {
        var (ours, theirs) = (Count(found), Count(reference));
        var (all, wanted) = (ours.Values.Sum(), theirs.Values.Sum());
        if (all == 0 && wanted == 0)
            return (1, 1);
        var both = ours.Sum(word => Math.Min(word.Value, theirs.GetValueOrDefault(word.Key)));
        return (all == 0 ? 0 : (double)both / all, wanted == 0 ? 0 : (double)both / wanted);
    }

    public static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    private static Dictionary<string, int> Count(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in WordsOf(text))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        return counts;
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
