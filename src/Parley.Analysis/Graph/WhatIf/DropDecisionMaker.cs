namespace Parley.Analysis.Graph.WhatIf;

/// <summary>A decision maker leaves the conflict; its options stand as told from then on, so that states keep their letters.</summary>
/// <param name="Taken">Bits of those of its options that stay taken; none unless told.</param>
public sealed record DropDecisionMaker(string Name, ulong Taken = 0) : ModelEdit
{
    private protected override ConflictModel Change(ConflictModel model)
    {
        var index = model.IndexOf(Name);
        var own = model.DecisionMakers[index].OwnOptions;
        if ((Taken & ~own) != 0)
            throw ModelProblems.NotThere($"decision maker \"{Name}\"", "an option of another", "its own options");
        return model.With(
            makers: model.DecisionMakers.RemoveAt(index),
            given: new StatePattern(model.Given.Yes | Taken, model.Given.No | (own & ~Taken)));
    }
}
