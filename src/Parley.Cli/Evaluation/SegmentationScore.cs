namespace Parley.Cli.Evaluation;

/// <summary>How well spans found agree with spans given: a span is right when both its ends are.</summary>
/// <param name="Gold">Spans given.</param>
/// <param name="Found">Spans found.</param>
/// <param name="Right">Spans found that are given.</param>
public sealed record SegmentationScore(int Gold, int Found, int Right)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    public double F1 => Gold + Found == 0 ? 0 : 2.0 * Right / (Gold + Found);

    public SegmentationScore Add(SegmentationScore other) => new(Gold + other.Gold, Found + other.Found, Right + other.Right);
}
