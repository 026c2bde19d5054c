using System.Collections.Immutable;

namespace Parley.Analysis.Graph.Preferences;

/// <summary>States liked equally.</summary>
public sealed record RankLevel
{
    /// <param name="states">At least one pattern; every state it matches is of this level.</param>
    /// <param name="strongStepBelow">The step down to the next level is a strong one (&gt;&gt;).</param>
    /// <exception cref="ModelException">There is no pattern (PLY0808).</exception>
    public RankLevel(IEnumerable<StatePattern> states, bool strongStepBelow = false)
    {
        States = [.. states];
        if (States.IsEmpty)
            throw ModelProblems.Contradiction("ranking", "a level without a state");
        StrongStepBelow = strongStepBelow;
    }

    public RankLevel(params ImmutableArray<StatePattern> states)
        : this(states.AsEnumerable())
    {
    }

    public ImmutableArray<StatePattern> States { get; }

    public bool StrongStepBelow { get; }
}
