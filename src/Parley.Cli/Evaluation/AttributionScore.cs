using System.Collections.Immutable;

namespace Parley.Cli.Evaluation;

/// <summary>Agreement of found attributions with marked ones.</summary>
/// <param name="Marked">Attributions the annotators marked.</param>
/// <param name="Found">Attributions found.</param>
/// <param name="Contents">Pairs, each used once, whose contents share at least half of either.</param>
/// <param name="Sources">Of these the pairs whose sources share at least half of the shorter one, or that both have none.</param>
public sealed record AttributionScore(int Marked, int Found, int Contents, int Sources)
{
    public static AttributionScore None { get; } = new(0, 0, 0, 0);

    public double Recall => Marked == 0 ? 1 : (double)Contents / Marked;

    public double Precision => Found == 0 ? 1 : (double)Contents / Found;

    public double F1 => Contents == 0 ? 0 : 2 * Recall * Precision / (Recall + Precision);

    public double SourceShare => Contents == 0 ? 0 : (double)Sources / Contents;

    /// <summary>Compares the attributions of one document, the pairs with the most in common first.</summary>
    public static AttributionScore Of(ImmutableArray<AttributionMark> marked, ImmutableArray<AttributionMark> found)
    {
        var pairs = from mark in Enumerable.Range(0, marked.Length)
                    from find in Enumerable.Range(0, found.Length)
                    where SpanOverlap.IsHalfOfBoth(marked[mark].Content, found[find].Content)
                    orderby SpanOverlap.Common(marked[mark].Content, found[find].Content) descending, mark, find
                    select (Mark: mark, Find: find);
        var usedMarks = new HashSet<int>();
        var usedFinds = new HashSet<int>();
        var sources = 0;
        foreach (var (mark, find) in pairs.ToList())
        {
            if (usedMarks.Contains(mark) || !usedFinds.Add(find))
                continue;
            usedMarks.Add(mark);
            var (one, other) = (marked[mark].Source, found[find].Source);
            sources += (one.IsEmpty && other.IsEmpty) || SpanOverlap.IsHalfOfShorter(one, other) ? 1 : 0;
        }

        return new AttributionScore(marked.Length, found.Length, usedMarks.Count, sources);
    }

    public AttributionScore Add(AttributionScore other) =>
        new(Marked + other.Marked, Found + other.Found, Contents + other.Contents, Sources + other.Sources);
}
