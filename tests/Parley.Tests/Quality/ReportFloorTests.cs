using System.Collections.Immutable;
using Parley.Cli.Evaluation;
using Parley.Cli.Evaluation.Reports;
using Parley.Coding.Assembly;
using Parley.Language.Parsing;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Quality;

/// <summary>Floors under what is found in the annotated reports of <c>tests/Parley.Tests/Reports</c>; raise them when the figures rise.</summary>
public sealed class ReportFloorTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "Parley.Tests", "Reports");

    private static readonly Lazy<ImmutableArray<Figure>> Figures = new(() =>
    {
        var pipeline = new EnglishPipeline(Shipped.Model);
        var coder = new DocumentCoder();
        return ReportEvaluation.Run(Folder, document => coder.Code(pipeline.Parse(document)));
    });

    [Theory]
    [InlineData("named actors, recall", 0.87)]
    [InlineData("named actors, precision", 0.97)]
    [InlineData("relations, F1", 0.41)]
    [InlineData("relations, precision", 0.80)]
    [InlineData("statements, F1", 0.85)]
    [InlineData("statements, precision", 0.77)]
    [InlineData("positions, F1", 0.71)]
    [InlineData("positions, precision", 0.76)]
    [InlineData("conditions, F1", 0.78)]
    [InlineData("conditions, precision", 0.78)]
    [InlineData("events, F1", 0.55)]
    [InlineData("events, precision", 0.78)]
    [InlineData("modality right, of events found", 0.88)]
    public void What_is_found_in_the_twenty_reports_is_no_less_than_it_was(string measure, double floor)
    {
        var figure = Assert.Single(Figures.Value, figure => figure.Measure == measure);

        Assert.True(figure.Value >= floor, $"{measure} is {figure.Value:F3}, under {floor}.");
    }

    [Fact]
    public void The_quotes_of_the_annotation_stand_in_the_reports_letter_for_letter()
    {
        var annotations = Directory.GetFiles(Folder, "*.gold.json");

        var wrong = annotations.SelectMany(path => GoldReportReader.Quotes(path.Replace(".gold.json", ".txt", StringComparison.Ordinal), path)).Where(quote => !quote.IsThere);

        Assert.Equal(20, annotations.Length);
        Assert.Empty(wrong);
    }
}
