namespace Parley.Analysis.Graph.Preferences;

/// <summary>What is known between any state of the one pattern and any state of the other.</summary>
/// <param name="Preferred">The states liked better, or as much where <paramref name="IsTie"/>.</param>
public sealed record KnownPair(StatePattern Preferred, StatePattern Other, bool IsTie = false)
{
    /// <summary>Preferred strongly (&gt;&gt;).</summary>
    public bool IsStrong { get; init; }

    public Basis Basis { get; init; } = Basis.NotGiven;
}
