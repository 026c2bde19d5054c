using Parley.Analysis.Graph.Preferences;

namespace Parley.Analysis.Graph.WhatIf;

/// <summary>A decision maker gets one more prioritised wish.</summary>
/// <param name="Place">Its place among the wishes, from 0, the most important, to their number, the least.</param>
public sealed record AddWish(string DecisionMaker, int Place, PreferenceStatement Statement) : ModelEdit
{
    private protected override ConflictModel Change(ConflictModel model)
    {
        var maker = model.IndexOf(DecisionMaker);
        return model.DecisionMakers[maker].Preference is PrioritisedPreference wishes && Place >= 0 && Place <= wishes.Statements.Length
            ? model.WithPreference(maker, wishes.WithStatements(wishes.Statements.Insert(Place, Statement)))
            : throw ModelProblems.NotThere($"decision maker \"{DecisionMaker}\"", $"no place {Place + 1} among prioritised statements", "a place among its statements, or after the last");
    }
}
