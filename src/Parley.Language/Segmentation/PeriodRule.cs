namespace Parley.Language.Segmentation;

/// <summary>Decides whether the stop after a word belongs to it ("Lt.", "U.S.", "J.") or ends the sentence.</summary>
internal sealed class PeriodRule
{
    private const int LongestWord = 40;
    private readonly Dictionary<string, string> _kinds = WordList.Lines("Segmentation/abbreviations.txt")
        .Select(line => line.Split(' ', 2)).ToDictionary(parts => parts[0], parts => parts[1]);

    private readonly HashSet<string> _starters = WordList.Set("Segmentation/sentence-starters.txt", StringComparer.OrdinalIgnoreCase);

    /// <param name="word">Start and end of the word; a stop stands at its end.</param>
    public bool Belongs(string text, (int Start, int End) word, int end)
    {
        if (word.End - word.Start > LongestWord)
            return false;
        var form = text[word.Start..word.End];
        var next = Letters.SkipSpace(text, word.End + 1, end);
        var spaced = next > word.End + 1;
        var kind = Kind(form);
        if (kind is null && IsInitials(form))
            return spaced ? BelongsToInitials(text, form, next, end) : next < end && !IsCloser(text, next);
        return kind switch
        {
            "title" => next < end,
            "word" => next < end && !(spaced && StartsSentence(text, next, end)) && !IsLastBeforeCloser(text, next, end),
            "number" => next < end && Letters.IsDigit(text[next]),
            "doubt" => next < end && (char.IsLower(text[next]) || Letters.IsDigit(text[next]) || text[next] == ','),
            _ => false,
        };
    }

    /// <summary>One letter, or letters with stops between them: "J", "U.S", "a.m".</summary>
    private static bool IsInitials(string form)
    {
        if (form.Length == 1)
            return char.IsUpper(form[0]);
        for (var i = 0; i < form.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(form[i]) : form[i] != '.')
                return false;
        }

        return form.Length % 2 == 1 && form.Length > 2;
    }

    private bool BelongsToInitials(string text, string form, int next, int end)
    {
        if (next >= end || IsLastBeforeCloser(text, next, end))
            return false;
        if (form.Length > 1)
            return !StartsSentence(text, next, end);
        return form != "I" && char.IsUpper(text[next]) && !StartsSentence(text, next, end);
    }

    /// <summary>Whether the word takes a stop of its own before the sentence's ("Inc..").</summary>
    public bool TakesStop(string form) => form.Length <= LongestWord && (IsInitials(form) || Kind(form) is "title" or "word");

    private string? Kind(string form)
    {
        if (_kinds.TryGetValue(form, out var kind))
            return kind;
        var isShouted = form.Length > 1 && form.All(char.IsUpper);
        return isShouted && _kinds.TryGetValue(form[0] + form[1..].ToLowerInvariant(), out kind) && kind is "title" or "word" ? kind : null;
    }

    private bool StartsSentence(string text, int at, int end)
    {
        if (IsOpener(text[at]))
            return at + 1 < end && char.IsUpper(text[at + 1]);
        if (!char.IsUpper(text[at]))
            return false;
        var stop = at;
        while (stop < end && stop - at < LongestWord && char.IsLetter(text[stop]))
            stop++;
        return _starters.Contains(text[at..stop]) && !(stop < end && text[stop] == '.');
    }

    private static bool IsOpener(char c) => c is '"' or '“' or '‘' or '«';

    private static bool IsCloser(string text, int at) => text[at] is '"' or '”' or '’' or '\'' or ')' or ']' or '»';

    private static bool IsLastBeforeCloser(string text, int at, int end)
    {
        var from = at;
        while (at < end && at - from < 3 && IsCloser(text, at))
            at++;
        return at > from && Letters.SkipSpace(text, at, end) == end && text[at - 1] is not (')' or ']');
    }
}
