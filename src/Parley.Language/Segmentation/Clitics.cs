namespace Parley.Language.Segmentation;

/// <summary>Cuts a written word into its syntactic words: do|n't, Syria|'s, can|not, and it|s where it stands for it's.</summary>
internal sealed class Clitics
{
    private const int LongestFollower = 12;
    private readonly HashSet<string> _clitics = WordList.Set("Segmentation/clitics.txt", StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _contractions = WordList.Lines("Segmentation/contractions.txt")
        .ToDictionary(line => line.Replace("|", "", StringComparison.Ordinal), line => line.IndexOf('|', StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, (int Cut, HashSet<string> Before)> _joined = WordList.Lines("Segmentation/joined-pronouns.txt")
        .Select(line => line.Split(' '))
        .ToDictionary(
            words => words[0].Replace("|", "", StringComparison.Ordinal),
            words => (words[0].IndexOf('|', StringComparison.Ordinal), words[1..].ToHashSet(StringComparer.OrdinalIgnoreCase)),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the pieces of the word from <paramref name="start"/> to <paramref name="stop"/>, in order.</summary>
    public void Divide(string text, int start, int stop, List<(int Start, int End)> into)
    {
        Span<int> cuts = stackalloc int[3];
        var count = 0;
        var end = stop;
        while (count < cuts.Length && CutOf(text, start, end) is > 0 and var cut)
        {
            cuts[count++] = cut;
            end = cut;
        }

        var from = start;
        for (var i = count - 1; i >= 0; i--)
        {
            into.Add((from, cuts[i]));
            from = cuts[i];
        }

        into.Add((from, stop));
    }

    private int CutOf(string text, int start, int end)
    {
        var length = end - start;
        if (length is < 2)
            return 0;
        for (var back = 2; back <= 3 && back < length; back++)
        {
            var at = end - back;
            if (Letters.IsApostrophe(text[at]) && _clitics.Contains(text[(at + 1)..end]))
                return at;
        }

        if (length > 3 && text[end - 1] is 't' or 'T' && Letters.IsApostrophe(text[end - 2]) && length > 3 && text[end - 3] is 'n' or 'N')
            return end - 3;
        if (length >= 12)
            return 0;
        var word = text[start..end];
        if (_contractions.TryGetValue(word, out var cut))
            return start + cut;
        return _joined.TryGetValue(word, out var joined) && joined.Before.Contains(NextWord(text, end)) ? start + joined.Cut : 0;
    }

    /// <summary>The word one space after <paramref name="at"/>, unless a hyphen holds it to more ("its in-house team").</summary>
    private static string NextWord(string text, int at)
    {
        if (at >= text.Length || text[at] != ' ')
            return "";
        var stop = at + 1;
        while (stop < text.Length && stop - at <= LongestFollower && char.IsLetter(text[stop]))
            stop++;
        return stop < text.Length && text[stop] == '-' ? "" : text[(at + 1)..stop];
    }
}
