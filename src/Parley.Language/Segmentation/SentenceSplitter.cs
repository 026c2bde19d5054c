namespace Parley.Language.Segmentation;

/// <summary>Says where sentences end, from the words alone.</summary>
internal static class SentenceSplitter
{
    /// <summary>Indexes after the last word of each sentence, for the words of one part.</summary>
    public static IEnumerable<int> Ends(string text, IReadOnlyList<(int Start, int End)> words)
    {
        var first = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsTerminator(text, words[i]) || IsListNumber(text, words, first, i))
                continue;
            var after = i + 1;
            while (after < words.Count && IsClosing(text, words, after))
                after++;
            if (IsReference(text, words, after))
                after += 3;
            if (after >= words.Count)
                break;
            if (!EndsBefore(text, words, i, after))
                continue;
            yield return after;
            first = after;
            i = after - 1;
        }

        if (first < words.Count)
            yield return words.Count;
    }

    /// <summary>Stops, and faces (":)").</summary>
    private static bool IsTerminator(string text, (int Start, int End) word) =>
        (text[word.Start] is ':' or ';' or '=' && word.End - word.Start is 2 or 3 && text[word.End - 1] is ')' or '(' or 'D' or 'P') || IsStop(text, word);

    private static bool IsStop(string text, (int Start, int End) word) =>
        text[word.Start] is '.' or '!' or '?' or '…' or '。' && text[word.End - 1] is '.' or '!' or '?' or '…' or '。';

    /// <summary>"1. Withdraw" and "b. Stay": the stop after a number or letter that begins a sentence is no end.</summary>
    private static bool IsListNumber(string text, IReadOnlyList<(int Start, int End)> words, int first, int stop)
    {
        var length = words[first].End - words[first].Start;
        return stop == first + 1 && words[stop].End - words[stop].Start == 1 && text[words[stop].Start] == '.'
            && (length == 1 || (length <= 3 && char.IsAsciiDigit(text[words[first].Start])));
    }

    private static bool IsClosing(string text, IReadOnlyList<(int Start, int End)> words, int index)
    {
        var word = words[index];
        var mark = text[word.Start];
        if (mark is ')' or ']' or '}' or '”' or '»')
            return true;
        if (mark is not ('"' or '\'' or '’') || word.End - word.Start > 2)
            return false;
        var touches = words[index - 1].End == word.Start;
        return touches && (index + 1 >= words.Count || words[index + 1].Start > word.End || !char.IsLetterOrDigit(text[words[index + 1].Start]));
    }

    /// <summary>"[17]": the number of a note belongs to the sentence before it.</summary>
    private static bool IsReference(string text, IReadOnlyList<(int Start, int End)> words, int index) =>
        index + 2 < words.Count && text[words[index].Start] == '[' && text[words[index + 2].Start] == ']'
        && char.IsAsciiDigit(text[words[index + 1].Start]) && char.IsAsciiDigit(text[words[index + 1].End - 1]);

    private static bool EndsBefore(string text, IReadOnlyList<(int Start, int End)> words, int terminator, int next)
    {
        var mark = words[terminator];
        var isTouching = words[next].Start == words[next - 1].End;
        var opening = next;
        while (opening < words.Count - 1 && opening < next + 3 && IsOpening(text[words[opening].Start]))
            opening++;
        var start = text[words[opening].Start];
        if (isTouching && opening == next)
            return char.IsUpper(start) && terminator > 0 && char.IsLower(text[words[terminator - 1].End - 1]) && mark.End - mark.Start == 1;
        if (text[words[next].Start] is ',' or ';' or ':' or '-' or '–' or '—' or '.')
            return false;
        if (!IsStop(text, mark) || (mark.End - mark.Start > 1 && text[mark.Start] is '.') || text[mark.Start] == '…')
            return char.IsUpper(start) && next == terminator + 1;
        return !char.IsLower(start) || (next == terminator + 1 && EndsPlainly(text, words, terminator));
    }

    /// <summary>Before a small letter only a question, an exclamation or a long common word ends a sentence; a short one may be an abbreviation.</summary>
    private static bool EndsPlainly(string text, IReadOnlyList<(int Start, int End)> words, int terminator)
    {
        if (text[words[terminator].Start] != '.')
            return true;
        var before = words[Math.Max(terminator - 1, 0)];
        return before.End - before.Start >= 4 && text.AsSpan(before.Start, before.End - before.Start).ContainsAnyExceptInRange('a', 'z') is false;
    }

    private static bool IsOpening(char c) => c is '"' or '“' or '‘' or '\'' or '«' or '(' or '[';
}
