namespace Parley.Analysis.Graph.Inverse;

/// <summary>Something that would have to be true of what decision makers want.</summary>
public abstract record PreferenceCondition
{
    private protected PreferenceCondition()
    {
    }

    /// <summary>True of the preferences of a graph with the same states and moves.</summary>
    public abstract bool Holds(ConflictGraph graph);

    /// <summary>The single conditions that are not met and stand in the way; none where it holds.</summary>
    public abstract IEnumerable<PreferenceCondition> Unmet(ConflictGraph graph);
}
