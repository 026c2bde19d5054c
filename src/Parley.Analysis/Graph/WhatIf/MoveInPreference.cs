using Parley.Analysis.Graph.Preferences;

namespace Parley.Analysis.Graph.WhatIf;

/// <summary>A decision maker comes to see one state otherwise.</summary>
public sealed record MoveInPreference(string DecisionMaker, PlaceOverride Override) : ModelEdit
{
    private protected override ConflictModel Change(ConflictModel model)
    {
        var maker = model.IndexOf(DecisionMaker);
        var preference = model.DecisionMakers[maker].Preference;
        return model.WithPreference(maker, preference with { Overrides = preference.Overrides.Add(Override) });
    }
}
