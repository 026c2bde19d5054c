using System.Collections.Immutable;

namespace Parley.Analysis.Graph.Preferences;

/// <summary>Weights of options: a state is worth the weights of the options taken less those of the options not taken.</summary>
public sealed record WeightedPreference : Preference
{
    /// <param name="weights">One for each option of the model, in their order; options left out at the end weigh nothing.</param>
    public WeightedPreference(IEnumerable<decimal> weights, Basis? basis = null)
        : base(basis) => Weights = [.. weights];

    public ImmutableArray<decimal> Weights { get; }

    private protected override void CheckContent(string where, int optionCount)
    {
        if (Weights.Length > optionCount)
            throw ModelProblems.UnknownOption($"{where}, weights", $"{Weights.Length} weights", optionCount);
    }
}
