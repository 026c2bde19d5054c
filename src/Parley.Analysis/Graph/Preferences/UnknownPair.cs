namespace Parley.Analysis.Graph.Preferences;

/// <summary>Nothing is known between any state of the one pattern and any state of the other.</summary>
public sealed record UnknownPair(StatePattern First, StatePattern Second)
{
    public Basis Basis { get; init; } = Basis.NotGiven;
}
