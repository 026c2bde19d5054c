using System.Globalization;
using System.Text;

namespace Parley.Language.Segmentation;

/// <summary>What a character is to the tokenizer.</summary>
internal static class Letters
{
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '`' or '´' or '‘';

    public static bool IsDigit(char c) => char.IsAsciiDigit(c);

    /// <summary>Length in code units of the word character at <paramref name="at"/> (letter, digit, mark, underscore), or 0.</summary>
    public static int WordLength(string text, int at, int end)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || c is '_' or '\u00AD')
            return 1;
        if (char.IsSurrogate(c))
            return at + 1 < end && Rune.TryCreate(c, text[at + 1], out var rune) && Rune.IsLetterOrDigit(rune) ? 2 : 0;
        return CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format
            && c is not ('\u200D' or '\uFE0F' or '\uFE0E') ? 1 : 0;
    }

    public static bool IsLetter(string text, int at, int end) =>
        at < end && (char.IsLetter(text[at]) || (char.IsSurrogate(text[at]) && WordLength(text, at, end) == 2));

    /// <summary>End of the white space that begins at <paramref name="at"/>.</summary>
    public static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
