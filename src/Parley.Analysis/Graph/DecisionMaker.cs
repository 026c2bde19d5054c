using System.Collections.Immutable;
using Parley.Analysis.Graph.Preferences;

namespace Parley.Analysis.Graph;

/// <summary>A party of the conflict: what it can do and what it wants.</summary>
public sealed record DecisionMaker
{
    /// <param name="name">Given once in a model.</param>
    /// <param name="options">Places in <see cref="ConflictModel.Options"/>, from 0.</param>
    /// <param name="preference">What it wants.</param>
    /// <param name="arcs">Its moves told outright; null where its moves follow from its options.</param>
    /// <param name="basis">What the presence of this party rests on.</param>
    /// <exception cref="ModelException">The name is empty (PLY0803), or an option is named twice (PLY0802).</exception>
    public DecisionMaker(string name, IEnumerable<int> options, Preference preference, IEnumerable<Arc>? arcs = null, Basis? basis = null)
    {
        Name = string.IsNullOrWhiteSpace(name) ? throw ModelProblems.Name("decision maker", "a decision maker without a name") : name.Trim();
        Options = [.. options];
        if (Options.Distinct().Count() != Options.Length)
            throw ModelProblems.Owner($"decision maker \"{Name}\"", "an option is listed twice");
        Preference = preference;
        Arcs = arcs?.ToImmutableArray();
        Basis = basis ?? Basis.NotGiven;
    }

    public string Name { get; }

    /// <summary>Places in <see cref="ConflictModel.Options"/>, from 0.</summary>
    public ImmutableArray<int> Options { get; }

    public Preference Preference { get; init; }

    /// <summary>Moves told outright; null where they follow from the options.</summary>
    public ImmutableArray<Arc>? Arcs { get; init; }

    public Basis Basis { get; }

    internal DecisionMaker WithOptions(IEnumerable<int> options) => new(Name, options, Preference, Arcs, Basis);

    /// <summary>Bits of its own options.</summary>
    internal ulong OwnOptions => Options.Aggregate(0UL, (mask, option) => mask | 1UL << option);
}
