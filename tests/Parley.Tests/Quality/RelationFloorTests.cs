using Parley.Cli.Evaluation;
using Parley.Language.Parsing;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Quality;

/// <summary>Floors under re3d's relations between given entities: what is reached; 0.50 is aimed at.</summary>
public sealed class RelationFloorTests
{
    private static readonly Lazy<Dictionary<string, double>> Figures = new(() =>
        Re3dRelations.Run(RepositoryRoot.RequireShared("data", "re3d"), new EnglishPipeline(Shipped.Model).Parse).Where(score => score.Type == "all")
            .ToDictionary(score => score.Half, score => score.F1, StringComparer.Ordinal));

    [Theory]
    [InlineData("documents studied", 0.40)]
    [InlineData("documents kept apart", 0.30)]
    public void Relations_between_given_entities_are_found_no_worse_than_they_were(string documents, double floor)
    {
        RepositoryRoot.RequireShared("data", "re3d");

        Assert.True(Figures.Value[documents] >= floor, $"F1 on {documents} is {Figures.Value[documents]:F4}, under {floor}.");
    }
}
