using System.Collections.Immutable;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Stability;

/// <summary>Which nodes are stable for whom. An equilibrium is stable for everyone.</summary>
public sealed class StabilityResult
{
    private readonly ImmutableDictionary<StabilityConcept, ImmutableArray<StateSet>> _stable;
    private readonly ImmutableDictionary<StabilityConcept, ImmutableArray<StateSet>> _strong;

    internal StabilityResult(
        ConflictGraph graph, ImmutableDictionary<StabilityConcept, ImmutableArray<StateSet>> stable,
        ImmutableDictionary<StabilityConcept, ImmutableArray<StateSet>> strong)
    {
        Graph = graph;
        _stable = stable;
        _strong = strong;
    }

    public ConflictGraph Graph { get; }

    public IEnumerable<StabilityConcept> Concepts => _stable.Keys.Order();

    /// <summary>Concepts for which strong stability was asked; none where no preference has strength.</summary>
    public IEnumerable<StabilityConcept> ConceptsWithStrength => _strong.Keys.Order();

    /// <summary>Nodes stable for one decision maker.</summary>
    /// <exception cref="KeyNotFoundException">The concept was not asked for.</exception>
    public StateSet Stable(StabilityConcept concept, int maker) => _stable[concept][maker];

    /// <summary>Nodes strongly stable for one decision maker: every improvement is met by a sanction that makes it much worse off. The other stable ones are weak.</summary>
    /// <exception cref="KeyNotFoundException">The concept was not asked for with strength.</exception>
    public StateSet StronglyStable(StabilityConcept concept, int maker) => _strong[concept][maker];

    /// <summary>Nodes stable for all.</summary>
    public StateSet Equilibria(StabilityConcept concept) => Intersection(_stable[concept]);

    /// <summary>Nodes strongly stable for all.</summary>
    public StateSet StrongEquilibria(StabilityConcept concept) => Intersection(_strong[concept]);

    private static StateSet Intersection(ImmutableArray<StateSet> sets)
    {
        var all = sets[0].Copy();
        foreach (var set in sets.Skip(1))
            all.IntersectWith(set);
        return all;
    }
}
