namespace Parley.Analysis.Graph.Orders;

/// <summary>Levels under construction: a number for each node, higher is better, gaps allowed, -1 for no place.</summary>
/// <remarks>Strong steps are kept as the number of them below each node.</remarks>
internal sealed class LevelList(int[] levels, int[]? bands)
{
    internal int[] Levels { get; } = levels;

    internal int[]? Bands { get; } = bands;

    internal RankedOrder Close()
    {
        // Numbers stay below four for each node but for heaps of overrides; then sorting them is dear and counting is not.
        var ranks = Levels.Max() < 4L * Levels.Length + 64 ? CountLevels() : SortLevels();
        return new RankedOrder(ranks, Bands is null || Bands.All(band => band == Bands[0]) ? null : Bands);
    }

    private void Renumber()
    {
        var sorted = Levels.Where(level => level >= 0).Distinct().ToArray();
        Array.Sort(sorted);
        for (var node = 0; node < Levels.Length; node++)
            Levels[node] = Levels[node] < 0 ? -1 : Array.BinarySearch(sorted, Levels[node]);
    }

    private int[] CountLevels()
    {
        var rankOf = new int[Levels.Max() + 2];
        foreach (var level in Levels)
            rankOf[level + 1] = 1;
        for (int level = 0, next = 0; level < rankOf.Length; level++)
            rankOf[level] = rankOf[level] == 0 ? -1 : next++;
        var ranks = new int[Levels.Length];
        for (var node = 0; node < ranks.Length; node++)
            ranks[node] = rankOf[Levels[node] + 1];
        return ranks;
    }

    private int[] SortLevels()
    {
        var sorted = Levels.Distinct().ToArray();
        Array.Sort(sorted);
        return [.. Levels.Select(level => Array.BinarySearch(sorted, level))];
    }

    /// <summary>Puts the nodes on one level between <paramref name="anchor"/> and its neighbour, or on the anchor's own.</summary>
    /// <param name="shift">+1 directly above, 0 level with, -1 directly below.</param>
    internal void Move(List<int> nodes, int anchor, int shift)
    {
        // Each move doubles the numbers to make room.
        if (Levels.Max() > int.MaxValue / 4)
            Renumber();
        var (level, band) = (Levels[anchor], Bands?[anchor] ?? 0);
        for (var node = 0; node < Levels.Length; node++)
            Levels[node] = Levels[node] < 0 ? -1 : 2 * Levels[node] + 2;
        foreach (var node in nodes)
        {
            Levels[node] = 2 * level + 2 + shift;
            if (Bands is not null)
                Bands[node] = band;
        }
    }
}
