using Parley.Cli.Evaluation;
using Parley.Language.Parsing;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Quality;

/// <summary>Floors under the coding of events; the floors are what is reached, and where that is under what is aimed at the line says so.</summary>
public sealed class EventFloorTests
{
    private static readonly Lazy<Dictionary<string, double>> Figures = new(() =>
    {
        var pipeline = new EnglishPipeline(Shipped.Model);
        return EventFigures.Run(RepositoryRoot.RequireShared(), pipeline.Parse).ToDictionary(figure => figure.Measure, figure => figure.Value, StringComparer.Ordinal);
    });

    [Theory]
    [InlineData("events found", 0.80)]
    [InlineData("events of the right type, of those found", 0.95)]
    [InlineData("planned, postponed or hypothetical events marked as such", 1)]
    [InlineData("talks found", 1)]
    [InlineData("PLOVER root type of a pair", 0.78)]
    [InlineData("PETRARCH: who to whom found", 0.755)]
    [InlineData("PETRARCH: who to whom right of those coded", 0.77)]
    public void Coding_is_no_worse_than_it_was(string measure, double floor)
    {
        RepositoryRoot.RequireShared("data", "events", "plv-train");

        Assert.True(Figures.Value[measure] >= floor, $"{measure} is {Figures.Value[measure]:F3}, under {floor}.");
    }
}
