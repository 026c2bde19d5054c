using System.Collections.Frozen;

namespace Parley.Reading.Cleaning;

/// <summary>Decides whether a hyphen at a line's end parts a word ("negotia-tions") or belongs to it ("cease-fire").</summary>
/// <remarks>The article's own words decide; then endings that begin no word. In doubt the hyphen stays.</remarks>
internal sealed class HyphenJudge(string raw, TextSpan article)
{
    private static readonly FrozenSet<string> Tails = WordLists.Set("hyphen-tails.txt");

    private HashSet<string>? _words;

    public bool IsBrokenWord(TextSpan before, TextSpan after)
    {
        var head = before.Slice(raw).TrimEnd('-');
        var start = head.Length;
        while (start > 0 && IsWordLetter(head[start - 1]))
            start--;
        var tail = after.Slice(raw);
        var end = 0;
        while (end < tail.Length && IsWordLetter(tail[end]))
            end++;
        if (start == head.Length || end == 0)
            return false;
        var (first, second) = (head[start..].ToString(), tail[..end].ToString());
        _words ??= Words();
        if (_words.Contains(first + second))
            return true;
        return !_words.Contains(first + "-" + second) && Tails.Contains(second);
    }

    private HashSet<string> Words()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = article.Start; at < article.End; at++)
        {
            var start = at;
            while (at < article.End && (IsWordLetter(raw[at]) || raw[at] == '-'))
                at++;
            if (at - start is > 3 and < 40)
                words.Add(raw[start..at]);
        }

        return words;
    }

    private static bool IsWordLetter(char letter) => char.IsLetter(letter);
}
