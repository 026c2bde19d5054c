using System.Globalization;
using Parley.Cli.Evaluation;

namespace Parley.Tests.Quality;

/// <summary>Floors under reading, on the figures of <c>parley eval reading</c>. Times, memory and the size of the record are measured there, not here: a test shares its machine.</summary>
public sealed class ReadingFloorTests
{
    private const double LeastPageScore = 0.95;

    // All of them take long on a busy machine; the evaluation reads all.
    private const int EveryWhichPage = 5;

    [Fact]
    public void The_first_reports_are_read_as_they_are_annotated() => Assert.All(
        SeedReadingEvaluation.Run(RepositoryRoot.RequireShared("seeds")),
        score => Assert.True(score.Share >= 1, string.Create(CultureInfo.InvariantCulture, $"{score.Measure}: {score.Share:P1} of {score.Of}")));

    [Fact]
    public void The_article_of_a_web_page_is_found()
    {
        var result = PageEvaluation.Run(RepositoryRoot.RequireShared("data", "pages", "mozilla-readability", "test", "test-pages"), TimeProvider.System, EveryWhichPage);

        Assert.True(result.MeanF1 >= LeastPageScore, $"Mean token F1 {result.MeanF1:P2} is under {LeastPageScore:P0}.");
    }
}
