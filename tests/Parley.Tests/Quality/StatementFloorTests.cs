using Parley.Cli.Evaluation;
using Parley.Coding.Assembly;
using Parley.Language.Parsing;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Quality;

/// <summary>Floors under statements: what is reached.</summary>
public sealed class StatementFloorTests
{
    private static readonly Lazy<Dictionary<string, double>> Figures = new(() =>
    {
        var pipeline = new EnglishPipeline(Shipped.Model);
        var coder = new DocumentCoder();
        return StatementFigures.Run(RepositoryRoot.RequireShared(), document => coder.Code(pipeline.Parse(document)))
            .ToDictionary(figure => figure.Measure, figure => figure.Value, StringComparer.Ordinal);
    });

    [Theory]
    [InlineData("quotations with the right speaker", 1)]
    [InlineData("anonymous sources flagged", 1)]
    [InlineData("statements of someone found with the right speaker", 0.85)]
    [InlineData("content of attributions, F1", 0.70)]
    [InlineData("content of attributions, precision", 0.82)]
    [InlineData("source right where the content is found", 0.91)]
    public void Statements_are_found_no_worse_than_they_were(string measure, double floor)
    {
        RepositoryRoot.RequireShared("data", "attribution");

        Assert.True(Figures.Value[measure] >= floor, $"{measure} is {Figures.Value[measure]:F4}, under {floor}.");
    }
}
