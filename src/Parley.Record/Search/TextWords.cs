using System.Globalization;
using System.Text;
using Parley.Reading;

namespace Parley.Record.Search;

/// <summary>Divides and folds a text as the search index does (FTS5's unicode61 without diacritics): runs of letters and digits, without case and accents.</summary>
internal static class TextWords
{
    // The combining accents that unicode61 takes for part of a word: a bit each, from U+0300 on.
    private const char FirstAccent = '\u0300';
    private const int Accents = 50;
    private const ulong AccentBits = 0x000361F8_08029FDF;

    /// <summary>The words of a text in order.</summary>
    internal static IEnumerable<TextSpan> In(string text)
    {
        var start = -1;
        for (var i = 0; i < text.Length;)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            var belongs = IsLetter(text, i) || (start >= 0 && IsAccent(text[i]));
            if (belongs && start < 0)
                start = i;
            if (!belongs && start >= 0)
            {
                yield return new TextSpan(start, i);
                start = -1;
            }

            i += length;
        }

        if (start >= 0)
            yield return new TextSpan(start, text.Length);
    }

    /// <summary>A word in lower case and without accents.</summary>
    internal static string Fold(ReadOnlySpan<char> word)
    {
        var whole = word.ToString();
        if (Ascii.IsValid(whole))
            return whole.ToLowerInvariant();
        var folded = new StringBuilder(whole.Length);
        foreach (var letter in whole.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    private static bool IsAccent(char letter) => letter - FirstAccent is >= 0 and < Accents and var bit && (AccentBits >> bit & 1) == 1;

    // The index knows an older Unicode: New Tai Lue vowels and two Vedic signs have become letters since.
    private static bool IsLetter(string text, int index) =>
        text[index] is not (>= '\u19B0' and <= '\u19C9') and not ('\u1CF2' or '\u1CF3')
        && CharUnicodeInfo.GetUnicodeCategory(text, index) is <= UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse;
}
