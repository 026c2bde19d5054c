using System.Collections.Immutable;

namespace Parley.Analysis.Graph.Preferences;

/// <summary>What a decision maker wants, told in one of several ways; all name states by options, so it survives a change of the possible states.</summary>
public abstract record Preference
{
    private protected Preference(Basis? basis) => Basis = basis ?? Basis.NotGiven;

    public Basis Basis { get; }

    /// <summary>Fine-tuning by hand, applied in order after everything else.</summary>
    public ImmutableArray<PlaceOverride> Overrides { get; init; } = [];

    /// <summary>Pairs of states between which nothing is known, whatever the rest says.</summary>
    public ImmutableArray<UnknownPair> UnknownPairs { get; init; } = [];

    /// <exception cref="ModelException">The preference names an option there is not, or contradicts itself.</exception>
    internal void Check(string where, int optionCount)
    {
        foreach (var item in Overrides)
        {
            CheckWidth(item.State, $"{where}, override", optionCount);
            CheckWidth(item.Anchor, $"{where}, override", optionCount);
        }

        foreach (var pair in UnknownPairs)
        {
            CheckWidth(pair.First, $"{where}, unknown pair", optionCount);
            CheckWidth(pair.Second, $"{where}, unknown pair", optionCount);
        }

        CheckContent(where, optionCount);
    }

    private protected abstract void CheckContent(string where, int optionCount);

    private protected static void CheckWidth(StatePattern pattern, string where, int optionCount)
    {
        if (pattern.Width > optionCount)
            throw ModelProblems.UnknownOption(where, $"option {pattern.Width}", optionCount);
    }
}
