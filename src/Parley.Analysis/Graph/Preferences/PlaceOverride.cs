namespace Parley.Analysis.Graph.Preferences;

/// <summary>The analyst puts states elsewhere than the rest of the preference would. It rests while no possible state matches one of its patterns.</summary>
/// <param name="State">States to move; those that match keep one common level.</param>
/// <param name="Anchor">The state beside which they go; where several levels match, the highest for <see cref="OverridePlace.JustAbove"/>, else the lowest.</param>
public sealed record PlaceOverride(StatePattern State, OverridePlace Place, StatePattern Anchor = default)
{
    public Basis Basis { get; init; } = Basis.NotGiven;
}
