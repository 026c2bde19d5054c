namespace Parley.Reading.Pdf;

/// <summary>Takes page headers, footers and page numbers out: blocks that stand first or last on most pages, numbers aside the same.</summary>
internal static class RunningLines
{
    private const int LongestLine = 120;

    public static IEnumerable<IReadOnlyList<string>> Remove(IReadOnlyList<IReadOnlyList<string>> pages)
    {
        var running = pages.SelectMany(page => Edges(page).Select(Key).Distinct(StringComparer.Ordinal))
            .GroupBy(key => key, StringComparer.Ordinal)
            .Where(group => group.Count() >= 2 && group.Count() * 2 > pages.Count)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        return pages.Select(page => (IReadOnlyList<string>)[.. page.Where((block, index) => !IsEdge(page, index) || !running.Contains(Key(block)))]);
    }

    private static IEnumerable<string> Edges(IReadOnlyList<string> page) => page.Where((_, index) => IsEdge(page, index));

    private static bool IsEdge(IReadOnlyList<string> page, int index) =>
        (index < 2 || index >= page.Count - 2) && page[index].Length <= LongestLine;

    private static string Key(string block) => string.Concat(block.Where(letter => !char.IsAsciiDigit(letter) && !char.IsWhiteSpace(letter)));
}
