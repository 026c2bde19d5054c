using Parley.Analysis.Graph.Preferences;

namespace Parley.Analysis.Graph.WhatIf;

/// <summary>A decision maker wants something else.</summary>
public sealed record ReplacePreference(string DecisionMaker, Preference Preference) : ModelEdit
{
    private protected override ConflictModel Change(ConflictModel model) => model.WithPreference(model.IndexOf(DecisionMaker), Preference);
}
