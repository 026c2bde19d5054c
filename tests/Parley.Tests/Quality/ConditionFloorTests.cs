using Parley.Cli.Evaluation;
using Parley.Language.Parsing;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Quality;

/// <summary>Floors under the positions and conditions of the annotated first reports.</summary>
public sealed class ConditionFloorTests
{
    private static readonly Lazy<Dictionary<string, Score>> Scores = new(() =>
        SeedConditionEvaluation.Run(RepositoryRoot.RequireShared("seeds"), new EnglishPipeline(Shipped.Model).Parse)
            .Concat(SeedPositionEvaluation.Run(RepositoryRoot.RequireShared("seeds"), new EnglishPipeline(Shipped.Model).Parse)).ToDictionary(score => score.Measure, StringComparer.Ordinal));

    [Theory]
    [InlineData("worded conditions found", 6)]
    [InlineData("principles and causes found", 7)]
    [InlineData("positions found with their holder", 38)]
    [InlineData("positions with the right stance, of those found", 32)]
    [InlineData("conditions with the right holder, of those found", 9)]
    public void At_least_as_many_are_found_as_were(string measure, int floor)
    {
        RepositoryRoot.RequireShared("seeds", "gold.json");

        Assert.True(Scores.Value[measure].Right >= floor, $"{measure}: {Scores.Value[measure].Right} of {Scores.Value[measure].Of}, under {floor}.");
    }

    [Fact]
    public void At_most_two_are_found_that_are_not_annotated()
    {
        RepositoryRoot.RequireShared("seeds", "gold.json");
        var score = Scores.Value["conditions found that are annotated"];

        Assert.True(score.Of - score.Right <= 2, $"{score.Of - score.Right} conditions are not annotated.");
    }
}
