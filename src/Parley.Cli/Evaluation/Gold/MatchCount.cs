namespace Parley.Cli.Evaluation.Gold;

/// <summary>What was marked and what was found, each with how much of it agrees with the other.</summary>
/// <param name="MarkedFound">Of <paramref name="Marked"/>, those that agree with something found. Optional ones count in neither.</param>
/// <param name="FoundRight">Of <paramref name="Found"/>, those that agree with something marked, optional or not.</param>
public sealed record MatchCount(int MarkedFound, int Marked, int FoundRight, int Found)
{
    public static MatchCount Zero { get; } = new(0, 0, 0, 0);

    /// <summary>Share of what is marked that was found; 1 where nothing is marked.</summary>
    public double Recall => Marked == 0 ? 1 : (double)MarkedFound / Marked;

    /// <summary>Share of what was found that is right; 1 where nothing was found.</summary>
    public double Precision => Found == 0 ? 1 : (double)FoundRight / Found;

    /// <summary>Harmonic mean of both.</summary>
    public double F1 => Recall + Precision == 0 ? 0 : 2 * Recall * Precision / (Recall + Precision);

    public static MatchCount operator +(MatchCount left, MatchCount right) =>
        new(left.MarkedFound + right.MarkedFound, left.Marked + right.Marked, left.FoundRight + right.FoundRight, left.Found + right.Found);

    /// <summary>Compares each with each. Several found items may agree with one marked item: finding something twice is judged elsewhere.</summary>
    public static MatchCount Of<TGold, TFound>(IReadOnlyCollection<TGold> marked, IReadOnlyCollection<TFound> found, Func<TGold, TFound, bool> agree)
        where TGold : IGoldItem
    {
        var required = marked.Where(item => !item.IsOptional).ToList();
        return new MatchCount(
            required.Count(item => found.Any(other => agree(item, other))),
            required.Count,
            found.Count(other => marked.Any(item => agree(item, other))),
            found.Count);
    }
}
