namespace Parley.Analysis.Graph.Orders;

/// <summary>Every node on a level, ties allowed.</summary>
public sealed class RankedOrder : PreferenceOrder
{
    private readonly int[] _ranks;
    private readonly int[]? _bands;

    /// <param name="ranks">A level for each node, 0 the least preferred, no level left out.</param>
    /// <param name="bands">Number of strong steps below each node; null where there are none.</param>
    internal RankedOrder(int[] ranks, int[]? bands)
        : base(ranks.Length)
    {
        _ranks = ranks;
        _bands = bands;
        foreach (var rank in ranks)
            LevelCount = Math.Max(LevelCount, rank + 1);
    }

    public int LevelCount { get; }

    /// <summary>Level of each node, 0 the least preferred.</summary>
    public ReadOnlySpan<int> Ranks => _ranks;

    public override bool HasStrength => _bands is not null;

    internal int[] RankArray => _ranks;

    public override Comparison Compare(int node, int other) => (Comparison)(_ranks[node].CompareTo(_ranks[other]) + 1);

    public override bool IsStronglyBetter(int node, int other) => _bands is not null && _bands[node] > _bands[other];

    /// <summary>Nodes by ascending level.</summary>
    internal int[] NodesByRank() => CountingSort.ByValue(_ranks, LevelCount);

    /// <summary>For each node the highest level to which it is strongly preferred; -1 where there is none.</summary>
    internal int[] StrongCeilings()
    {
        var highestOfBand = new int[(_bands?.Max() ?? 0) + 2];
        Array.Fill(highestOfBand, -1);
        for (var node = 0; node < Count; node++)
            highestOfBand[_bands![node] + 1] = Math.Max(highestOfBand[_bands[node] + 1], _ranks[node]);
        for (var band = 1; band < highestOfBand.Length; band++)
            highestOfBand[band] = Math.Max(highestOfBand[band], highestOfBand[band - 1]);
        return [.. _bands!.Select(band => highestOfBand[band])];
    }
}
