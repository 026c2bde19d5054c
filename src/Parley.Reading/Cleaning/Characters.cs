using System.Globalization;
using System.Text;

namespace Parley.Reading.Cleaning;

/// <summary>What the single characters of a raw text are: text, white space, or marks that carry no text.</summary>
internal static class Characters
{
    /// <summary>Length in code units of the textless character at <paramref name="at"/>; 0 when it is text or white space.</summary>
    public static int ControlLength(string raw, int at)
    {
        var letter = raw[at];
        if (letter is > '\u001F' and < '\u007F' || char.IsWhiteSpace(letter))
            return 0;
        if (!char.IsSurrogate(letter))
            return letter == '\uFFFD' || IsTextless(char.GetUnicodeCategory(letter)) ? 1 : 0;
        if (!Rune.TryGetRuneAt(raw, at, out var rune))
            return 1;
        return IsTextless(Rune.GetUnicodeCategory(rune)) ? 2 : 0;
    }

    public static bool IsLineBreak(char letter) => letter is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The span without white space and textless marks at its ends.</summary>
    public static TextSpan Trim(string raw, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && SkipAt(raw, start) is > 0 and var length)
            start = Math.Min(end, start + length);
        while (end > start && SkipBefore(raw, start, end) is > 0 and var length)
            end -= length;
        return new TextSpan(start, end);
    }

    /// <summary>The text with lone surrogates written as U+FFFD: always valid UTF-16.</summary>
    public static string Valid(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                return Repaired(text);
        }

        return text;
    }

    private static string Repaired(string text)
    {
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            valid.Append(rune.ToString());
        return valid.ToString();
    }

    private static int SkipAt(string raw, int at) => char.IsWhiteSpace(raw[at]) ? 1 : ControlLength(raw, at);

    private static int SkipBefore(string raw, int start, int end)
    {
        var pair = end - 2 >= start && char.IsSurrogatePair(raw[end - 2], raw[end - 1]);
        return SkipAt(raw, pair ? end - 2 : end - 1);
    }

    private static bool IsTextless(UnicodeCategory category) => category
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;
}
