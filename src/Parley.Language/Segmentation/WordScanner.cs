namespace Parley.Language.Segmentation;

/// <summary>Finds the words of a stretch of text, left to right, in time linear in its length.</summary>
internal sealed class WordScanner
{
    private readonly Clitics _clitics = new();
    private readonly PeriodRule _period = new();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _prefixLookup =
        WordList.Set("Segmentation/prefixes.txt", StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string> _elisions = WordList.Set("Segmentation/elisions.txt", StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _suffixes = WordList.Set("Segmentation/web-suffixes.txt", StringComparer.Ordinal);
    private readonly string[] _shortForms = [.. WordList.Lines("Segmentation/short-forms.txt").OrderByDescending(form => form.Length)];

    /// <summary>Adds start and end of each word between two offsets of the text.</summary>
    public void Scan(string text, int start, int end, List<(int Start, int End)> into)
    {
        var at = start;
        while ((at = Letters.SkipSpace(text, at, end)) < end)
        {
            var chunkEnd = at;
            while (chunkEnd < end && !char.IsWhiteSpace(text[chunkEnd]))
                chunkEnd++;
            ScanChunk(text, at, chunkEnd, end, into);
            at = chunkEnd;
        }
    }

    private void ScanChunk(string text, int start, int chunkEnd, int end, List<(int Start, int End)> into)
    {
        var at = start;
        while (at < chunkEnd)
        {
            var stop = at == start || IsOpening(text[at - 1]) ? WholeEnd(text, at, chunkEnd) : at;
            if (stop > at)
            {
                into.Add((at, stop));
            }
            else if (Letters.IsDigit(text[at]) || IsSignedNumber(text, start, at, chunkEnd))
            {
                stop = NumberScanner.End(text, Letters.IsDigit(text[at]) ? at : at + 1, chunkEnd);
                into.Add((at, stop));
            }
            else
            {
                stop = ScanWordOrSymbol(text, (start, at, chunkEnd), end, into);
            }

            at = stop;
        }
    }

    private int ScanWordOrSymbol(string text, (int Start, int At, int End) chunk, int end, List<(int Start, int End)> into)
    {
        var at = chunk.At;
        var stop = WordEnd(text, at, chunk.End);
        if (stop == at)
        {
            stop = ElisionEnd(text, chunk, into);
            into.Add((at, stop));
            return stop;
        }

        if (stop < end && text[stop] == '.' && TakesPeriod(text, (at, stop), end))
        {
            into.Add((at, stop + 1));
            return stop + 1;
        }

        if (stop < chunk.End && text[stop] == '$' && stop - at <= 3 && char.IsUpper(text[at]))
        {
            into.Add((at, stop + 1));
            return stop + 1;
        }

        _clitics.Divide(text, at, stop, into);
        return stop;
    }

    private bool TakesPeriod(string text, (int Start, int End) word, int end)
    {
        var dots = word.End;
        while (dots < end && dots - word.End < 3 && text[dots] == '.')
            dots++;
        return dots - word.End == 1
            ? _period.Belongs(text, word, end)
            : dots - word.End == 2 && word.End - word.Start <= 8 && _period.TakesStop(text[word.Start..word.End]);
    }

    private int WholeEnd(string text, int at, int chunkEnd)
    {
        var stop = AddressScanner.End(text, at, chunkEnd);
        if (stop > at)
            return stop;
        foreach (var form in _shortForms)
        {
            stop = at + form.Length;
            if (stop <= chunkEnd && string.Compare(text, at, form, 0, form.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (stop == chunkEnd || !char.IsLetterOrDigit(text[stop])))
            {
                return stop;
            }
        }

        return SymbolScanner.EmoticonEnd(text, at, chunkEnd);
    }

    private int WordEnd(string text, int at, int chunkEnd)
    {
        var first = RunEnd(text, at, chunkEnd);
        var stop = first;
        while (stop > at && stop < chunkEnd)
        {
            if (text[stop] == '.' && stop + 1 < chunkEnd && char.IsAsciiLetterOrDigit(text[stop + 1]) && WebNameEnd(text, stop, chunkEnd) is > 0 and var named)
                return named;
            var next = stop + 1 < chunkEnd ? RunEnd(text, stop + 1, chunkEnd) : stop + 1;
            if (next == stop + 1 || !Joins(text, (at, stop), next, chunkEnd))
                break;
            stop = next;
        }

        return stop;
    }

    /// <summary>Whether the mark at the end of <paramref name="word"/> holds it together with the letters that follow, up to <paramref name="next"/>.</summary>
    private bool Joins(string text, (int Start, int End) word, int next, int chunkEnd)
    {
        var mark = text[word.End];
        var before = text[word.End - 1];
        var after = text[word.End + 1];
        if (Letters.IsApostrophe(mark))
            return mark != '‘' && char.IsLetter(after) && (char.IsLetter(before) || next - word.End - 1 <= 2);
        if (mark == '&')
            return char.IsUpper(before) && char.IsUpper(after);
        if (mark == '-')
            return word.End - word.Start < 12 && char.IsLetter(after) && IsPrefix(text.AsSpan(word.Start, word.End - word.Start));
        return mark == '.' && IsInitialsDot(text, word, next);
    }

    /// <summary>Two capitals are initials, not a prefix: "UN-backed", "EX-3".</summary>
    private bool IsPrefix(ReadOnlySpan<char> word) =>
        !(word.Length == 2 && char.IsUpper(word[0]) && char.IsUpper(word[1])) && _prefixLookup.Contains(word);

    /// <summary>The stop inside "U.S" or "a.m": single letters on both sides.</summary>
    private static bool IsInitialsDot(string text, (int Start, int End) word, int next)
    {
        var lone = word.End - word.Start == 1 || text[word.End - 2] == '.';
        var isDegree = word.End - word.Start == 2 && text[word.Start..next] == "Ph.D";
        return (lone && next - word.End == 2 && char.IsLetter(text[word.End + 1])) || isDegree;
    }

    /// <summary>End of a name with inner stops ("un.org", "misc.news.europe") whose first stop is at <paramref name="dot"/>, or 0.</summary>
    private int WebNameEnd(string text, int dot, int chunkEnd)
    {
        var (last, dots, small) = (dot, 1, true);
        var stop = dot + 1;
        while (stop < chunkEnd && stop - dot < 80 && (char.IsAsciiLetterOrDigit(text[stop]) || text[stop] is '_' or '-' or '.'))
        {
            if (text[stop] == '.' && (stop + 1 >= chunkEnd || !char.IsAsciiLetterOrDigit(text[stop + 1])))
                break;
            if (text[stop] == '.')
                (last, dots) = (stop, dots + 1);
            small &= text[stop] is '.' or '-' || char.IsAsciiLetterLower(text[stop]);
            stop++;
        }

        var isGroup = dots > 1 && small && text[stop - 1] != '-' && stop - last > 2 && dot > 1 && char.IsLetter(text[dot - 2]);
        return isGroup || (stop - last - 1 is >= 2 and <= 4 && _suffixes.Contains(text[(last + 1)..stop])) ? stop : 0;
    }

    private int ElisionEnd(string text, (int Start, int At, int End) chunk, List<(int Start, int End)> into)
    {
        var at = chunk.At;
        if (text[at] is not ('\'' or '’' or '`') || at + 1 >= chunk.End)
            return SymbolScanner.End(text, at, chunk.End);
        var stop = RunEnd(text, at + 1, Math.Min(chunk.End, at + 8));
        var touches = at > chunk.Start && into.Count > 0 && into[^1].End == at;
        var isYear = stop - at is 3 or 4 && Letters.IsDigit(text[at + 1]) && Letters.IsDigit(text[at + 2]) && (stop - at == 3 || text[stop - 1] == 's');
        var isClitic = stop - at == 2 && text[at + 1] is 's' or 'S' && (touches || stop == chunk.End);
        return stop > at + 1 && (isYear || isClitic || (!touches && _elisions.Contains(text[(at + 1)..stop])))
            ? stop
            : SymbolScanner.End(text, at, chunk.End);
    }

    private static int RunEnd(string text, int at, int end)
    {
        while (at < end && Letters.WordLength(text, at, end) is > 0 and var length)
            at += length;
        return at;
    }

    private static bool IsSignedNumber(string text, int start, int at, int end) =>
        text[at] is '+' or '.' && at + 1 < end && Letters.IsDigit(text[at + 1]) && (at == start || text[at - 1] is '(' or '$' or '£' or '€');

    private static bool IsOpening(char c) => c is '(' or '[' or '<' or '"' or '“' or '‘' or '\'' or '«' or ':' or '{';
}
