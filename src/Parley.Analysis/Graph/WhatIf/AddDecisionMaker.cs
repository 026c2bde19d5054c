using Parley.Analysis.Graph.Preferences;

namespace Parley.Analysis.Graph.WhatIf;

/// <summary>A decision maker joins with options of its own, the last of the model; the states there were are those in which it takes none of them.</summary>
/// <param name="Options">Its options, none where it joins with a voice and no move.</param>
/// <param name="Preference">What it wants; it may speak of its options by the places they get.</param>
public sealed record AddDecisionMaker(string Name, IReadOnlyList<Option> Options, Preference Preference) : ModelEdit
{
    private protected override ConflictModel Change(ConflictModel model) => model.With(
        options: model.Options.Concat(Options),
        makers: model.DecisionMakers.Append(new DecisionMaker(Name, Enumerable.Range(model.Options.Length, Options.Count), Preference)));
}
