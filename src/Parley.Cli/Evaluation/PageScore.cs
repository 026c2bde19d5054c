namespace Parley.Cli.Evaluation;

/// <summary>How well the article of one page was taken out.</summary>
/// <param name="Page">Name of the page in the collection.</param>
/// <param name="Precision">Share of the words taken that the reference has, counted as a bag.</param>
/// <param name="Recall">Share of the reference's words that were taken.</param>
/// <param name="Milliseconds">From the bytes of the page to its text.</param>
/// <param name="Metadata">Per field of the reference that is set: does the page's reading agree?</param>
public sealed record PageScore(string Page, double Precision, double Recall, double Milliseconds, IReadOnlyDictionary<string, bool> Metadata)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
