using Parley.Analysis.Graph.Preferences;

namespace Parley.Analysis.Graph.WhatIf;

/// <summary>A decision maker gives up one of its prioritised wishes.</summary>
/// <param name="Place">Place among its wishes, from 0, the most important.</param>
public sealed record DropWish(string DecisionMaker, int Place) : ModelEdit
{
    private protected override ConflictModel Change(ConflictModel model)
    {
        var maker = model.IndexOf(DecisionMaker);
        if (model.DecisionMakers[maker].Preference is not PrioritisedPreference wishes || Place < 0 || Place >= wishes.Statements.Length)
        {
            throw ModelProblems.NotThere($"decision maker \"{DecisionMaker}\"", $"no statement {Place + 1}",
                model.DecisionMakers[maker].Preference is PrioritisedPreference { Statements.Length: var count } ? $"a statement from 1 to {count}" : "a preference by prioritised statements");
        }

        return model.WithPreference(maker, wishes.WithStatements(wishes.Statements.RemoveAt(Place)));
    }
}
