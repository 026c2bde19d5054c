using System.Collections.Immutable;
using Parley.Analysis.Graph.Stability;

namespace Parley.Analysis.Graph.Robustness;

/// <summary>How many orders to look at.</summary>
public sealed record RobustnessQuestion
{
    public ImmutableArray<StabilityConcept> Concepts { get; init; } = StabilityQuestion.Usual.Concepts;

    /// <summary>Number of samples, where orders are sampled.</summary>
    public int Samples { get; init; } = 10_000;

    /// <summary>The same seed gives the same samples, on any number of threads.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Up to so many combinations of orders are all looked at instead of sampled.</summary>
    public int ExactLimit { get; init; } = 20_000;
}
