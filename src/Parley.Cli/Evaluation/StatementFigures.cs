using System.Collections.Immutable;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>Figures of statements: on the annotated first reports, and on political news with marked attributions.</summary>
public static class StatementFigures
{
    private const double LeastRecall = 0.80;
    private const double LeastContent = 0.70;
    private const double LeastSource = 0.80;

    /// <param name="directory">Holds <c>seeds</c> and <c>data/attribution/polnear-dev</c>; what is not there is not measured.</param>
    /// <param name="code">From a document to its facts.</param>
    public static ImmutableArray<Figure> Run(string directory, Func<Document, CodedDocument> code)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var seeds = Path.Combine(directory, "seeds");
        if (File.Exists(Path.Combine(seeds, "gold.json")))
            figures.AddRange(Seeds(SeedStatementEvaluation.Run(seeds, code)));
        var news = Path.Combine(directory, "data", "attribution", "polnear-dev");
        if (Directory.Exists(Path.Combine(news, "attributions")))
            figures.AddRange(News(AttributionEvaluation.Run(news, code)));
        return figures.ToImmutable();
    }

    private static IEnumerable<Figure> Seeds(SeedStatementScore score)
    {
        yield return new Figure("quotations with the right speaker", score.Quotations.Share, $"{score.Quotations.Of} in seeds", 1);
        yield return new Figure("anonymous sources flagged", score.Anonymous.Share, $"{score.Anonymous.Of} in seeds", 1);
        yield return new Figure("statements of someone found with the right speaker", score.Statements.Share, $"{score.Statements.Of} in seeds", LeastRecall);
        yield return new Figure("narrator's words given to someone", score.Narrator.Share, $"{score.Narrator.Of} in seeds", 0) { LowerIsBetter = true };
    }

    private static IEnumerable<Figure> News((AttributionScore Score, int Documents) result)
    {
        var on = $"{result.Score.Marked} attributions in {result.Documents} texts";
        yield return new Figure("content of attributions, F1", result.Score.F1, on, LeastContent);
        yield return new Figure("content of attributions, recall", result.Score.Recall, on);
        yield return new Figure("content of attributions, precision", result.Score.Precision, $"{result.Score.Found} found");
        yield return new Figure("source right where the content is found", result.Score.SourceShare, $"{result.Score.Contents} found", LeastSource);
    }
}
