using System.Globalization;
using System.Text;

namespace Parley.Reading.Copies;

/// <summary>Turns a text into the hashes of its words and of its runs of five words. Letter case, accents and punctuation do not count.</summary>
internal static class ShingleHasher
{
    public const int WordsPerShingle = 5;

    /// <summary>Enough that two of some hundred shingles hardly ever share a hash, and few enough to be stored for every document.</summary>
    public const int HashBits = 24;

    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const ulong Prime = 0x100000001B3;

    public static List<ulong> Words(string text)
    {
        var words = new List<ulong>(text.Length / 6);
        var hash = Seed;
        var letters = 0;
        foreach (var letter in Folded(text))
        {
            if (char.IsLetterOrDigit(letter))
            {
                hash = (hash ^ char.ToLowerInvariant(letter)) * Prime;
                letters++;
            }
            else if (letters > 0 && !JoinsLetters(letter))
            {
                words.Add(Mix(hash));
                hash = Seed;
                letters = 0;
            }
        }

        if (letters > 0)
            words.Add(Mix(hash));
        return words;
    }

    /// <summary>The distinct shingles, as hashes of <see cref="HashBits"/> bits in ascending order.</summary>
    public static uint[] Shingles(List<ulong> words)
    {
        var distinct = new HashSet<uint>();
        for (var first = 0; first + WordsPerShingle <= words.Count; first++)
            distinct.Add((uint)(Combine(words, first, WordsPerShingle) >> (64 - HashBits)));
        var sorted = distinct.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    public static ulong Whole(List<ulong> words) => Combine(words, 0, words.Count);

    private static ulong Combine(List<ulong> words, int first, int count)
    {
        var hash = Seed;
        for (var index = first; index < first + count; index++)
            hash = Mix((hash * Prime) ^ words[index]);
        return hash;
    }

    // An apostrophe, a soft hyphen and a combining accent stand inside a word; papers print them or do not.
    private static bool JoinsLetters(char letter) =>
        letter is '\'' or '’' or 'ʼ' or '\u00AD' || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static string Folded(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            // Text with a lone surrogate has no normal form.
            return text;
        }
    }

    private static ulong Mix(ulong value)
    {
        value ^= value >> 30;
        value *= 0xBF58476D1CE4E5B9;
        value ^= value >> 27;
        value *= 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
