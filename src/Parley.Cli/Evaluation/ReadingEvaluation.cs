using System.Collections.Immutable;

namespace Parley.Cli.Evaluation;

/// <summary>Reading, measured on the annotated first reports, on web pages with known article text, and on many raw reports.</summary>
internal sealed class ReadingEvaluation : IEvaluation
{
    private const double LeastPageScore = 0.95;

    public string Name => "reading";

    public string Description => "How well and how fast files become documents: annotated reports, web pages, raw reports.";

    public ImmutableArray<Figure> Run(string directory, Terminal terminal)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var raw = Path.Combine(directory, "data", "raw", "data", "muc", "raw_files", "proc_output");
        // First, because it also reports the most memory the process ever held.
        if (Directory.Exists(raw))
            figures.AddRange(RawReadingEvaluation.Run(raw, terminal));
        var seeds = Path.Combine(directory, "seeds");
        if (File.Exists(Path.Combine(seeds, "gold.json")))
            figures.AddRange(SeedReadingEvaluation.Run(seeds).Select(score => new Figure(score.Measure, score.Share, $"{score.Of} in seeds", 1)));
        var pages = Path.Combine(directory, "data", "pages", "mozilla-readability", "test", "test-pages");
        if (Directory.Exists(pages))
            figures.AddRange(Pages(PageEvaluation.Run(pages, terminal.Clock)));
        return figures.ToImmutable();
    }

    private static IEnumerable<Figure> Pages(PageEvaluationResult result)
    {
        var on = $"{result.Pages.Length} web pages";
        yield return new Figure("article text, mean token F1", result.MeanF1, on, LeastPageScore);
        yield return new Figure("median time for a page, ms", result.MedianMilliseconds, on) { LowerIsBetter = true };
        foreach (var (field, (agreed, known)) in result.Metadata)
            yield return new Figure($"{field} as the page states it", known == 0 ? 1 : (double)agreed / known, $"{known} pages");
    }
}
