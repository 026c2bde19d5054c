namespace Parley.Analysis.Graph;

/// <summary>States that matter as one: all that match the pattern become one node; its moves are theirs together, and moves inside it vanish.</summary>
public sealed record CoalescedState
{
    public CoalescedState(StatePattern pattern, string? name = null, Basis? basis = null)
    {
        Pattern = pattern;
        Name = string.IsNullOrWhiteSpace(name) ? null : name.Trim();
        Basis = basis ?? Basis.NotGiven;
    }

    public StatePattern Pattern { get; }

    public string? Name { get; }

    public Basis Basis { get; }
}
