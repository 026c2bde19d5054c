namespace Parley.Language.Segmentation;

/// <summary>Cuts a written word into its syntactic words: do|n't, Syria|'s, can|not.</summary>
internal sealed class Clitics
{
    private readonly HashSet<string> _clitics = WordList.Set("clitics.txt", StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _contractions = WordList.Lines("contractions.txt")
        .ToDictionary(line => line.Replace("|", "", StringComparison.Ordinal), line => line.IndexOf('|', StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);

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
        return length < 12 && _contractions.TryGetValue(text[start..end], out var cut) ? start + cut : 0;
    }
}
