using Parley.Cli.Evaluation;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Quality;

/// <summary>Floors under tags, trees, names and coreference; the floors are what is reached, and where that is under what is aimed at the name says so.</summary>
public sealed class LanguageFloorTests
{
    private static readonly Lazy<Dictionary<string, double>> Figures = new(() =>
        LanguageEvaluation.Accuracy(Shipped.Model, RepositoryRoot.RequireShared("data")).ToDictionary(figure => figure.Measure, figure => figure.Value, StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<string, double>> Coreference = new(() =>
        CoreferenceEvaluation.Run(Shipped.Model, RepositoryRoot.RequireShared("data")).ToDictionary(figure => figure.Measure, figure => figure.Value, StringComparer.Ordinal));

    [Theory]
    [InlineData("OntoGUM CoNLL F1", 56.5)]
    [InlineData("GAP pronouns F1", 69.5)]
    public void Coreference_is_no_worse_than_it_was(string measure, double floor)
    {
        RepositoryRoot.RequireShared("data", "coref");

        Assert.True(Coreference.Value[measure] >= floor, $"{measure} is {Coreference.Value[measure]:F2}, under {floor}.");
    }

    [Theory]
    [InlineData("EWT UPOS", 96.3)]
    [InlineData("EWT UAS", 90.5)]
    [InlineData("EWT LAS", 88.0)]
    [InlineData("PUD UPOS", 96.8)]
    [InlineData("PUD UAS", 89.0)]
    [InlineData("PUD LAS", 86.5)]
    [InlineData("PUD lemmas", 97.0)]
    [InlineData("UNER-EWT names F1", 77.0)] // aimed at: 82
    [InlineData("re3d references F1", 75)]
    public void Parsing_is_no_worse_than_it_was(string measure, double floor)
    {
        RepositoryRoot.RequireShared("data", "ud");

        Assert.True(Figures.Value[measure] >= floor, $"{measure} is {Figures.Value[measure]:F2}, under {floor}.");
    }
}
