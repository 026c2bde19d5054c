using System.Globalization;
using System.Text;

namespace Parley.Language.Segmentation;

/// <summary>Punctuation, symbols, faces and emoji.</summary>
internal static class SymbolScanner
{
    private static readonly string[] Emoticons = [.. WordList.Lines("Segmentation/emoticons.txt").OrderByDescending(face => face.Length)];

    /// <summary>End of the symbol that begins at <paramref name="at"/>; always after it.</summary>
    public static int End(string text, int at, int chunkEnd)
    {
        var c = text[at];
        if (c is '.' or '…' or '!' or '?')
            return StopsEnd(text, at, chunkEnd);
        if (IsRuleMark(c) && RunEnd(text, at, chunkEnd, IsRuleMark) is var rule && rule - at > 2)
            return rule;
        if (c is '-' or '=' or '*' or '_' or '+' or '~' or '#' or '—' or '<' or '>' or '$')
            return RunEnd(text, at, chunkEnd, next => next == c);
        if (c is '`' or '\'' or '‘' or '’' && at + 1 < chunkEnd && text[at + 1] == c)
            return at + 2;
        return char.IsHighSurrogate(c) || IsPictureSymbol(c) ? PictureEnd(text, at, chunkEnd) : at + 1;
    }

    /// <summary>End of a face that fills the rest of the run of characters, or <paramref name="at"/>.</summary>
    public static int EmoticonEnd(string text, int at, int chunkEnd)
    {
        if (chunkEnd - at > 4)
            return at;
        foreach (var face in Emoticons)
        {
            var stop = at + face.Length;
            if (stop <= chunkEnd && string.CompareOrdinal(text, at, face, 0, face.Length) == 0 && (stop == chunkEnd || text[stop] is '.' or ',' or '!'))
                return stop;
        }

        return at;
    }

    /// <summary>"?!", "!." and ".?" are one token; three dots stand apart from the mark that follows them.</summary>
    private static int StopsEnd(string text, int at, int end)
    {
        var dots = RunEnd(text, at, end, next => next is '.' or '…');
        return dots - at > 2 || (dots > at && text[at] == '…') ? dots : RunEnd(text, at, end, next => next is '.' or '…' or '!' or '?');
    }

    /// <summary>Marks that lines are drawn with.</summary>
    private static bool IsRuleMark(char c) => c is '-' or '=' or '*' or '_' or '+' or '~';

    private static int RunEnd(string text, int at, int end, Predicate<char> belongs)
    {
        while (at < end && belongs(text[at]))
            at++;
        return at;
    }

    private static bool IsPictureSymbol(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol;

    /// <summary>An emoji with what is joined to it: variation, skin tone, joiners; two regional letters make a flag.</summary>
    private static int PictureEnd(string text, int at, int end)
    {
        var stop = RuneEnd(text, at, end);
        var isFlag = IsRegional(text, at, end);
        if (isFlag && IsRegional(text, stop, end))
            return RuneEnd(text, stop, end);
        while (stop < end)
        {
            if (text[stop] == '\uFE0F' || text[stop] == '\u20E3' || IsSkinTone(text, stop, end))
                stop = RuneEnd(text, stop, end);
            else if (text[stop] == '\u200D' && stop + 1 < end)
                stop = RuneEnd(text, stop + 1, end);
            else
                break;
        }

        return stop;
    }

    private static int RuneEnd(string text, int at, int end) =>
        at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]) ? at + 2 : at + 1;

    private static bool IsRegional(string text, int at, int end) => CodeAt(text, at, end) is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsSkinTone(string text, int at, int end) => CodeAt(text, at, end) is >= 0x1F3FB and <= 0x1F3FF;

    private static int CodeAt(string text, int at, int end) =>
        at + 1 < end && Rune.TryCreate(text[at], text[at + 1], out var rune) ? rune.Value : 0;
}
