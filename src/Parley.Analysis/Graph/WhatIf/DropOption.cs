namespace Parley.Analysis.Graph.WhatIf;

/// <summary>Nobody can take an option any more; it stands at N, so that states keep their letters.</summary>
/// <param name="Option">Place of the option, from 0.</param>
public sealed record DropOption(int Option) : ModelEdit
{
    private protected override ConflictModel Change(ConflictModel model)
    {
        if (Option < 0 || Option >= model.Options.Length)
            throw ModelProblems.NotThere("options", $"option {Option + 1}", $"an option from 1 to {model.Options.Length}");
        var makers = model.DecisionMakers.Select(maker => maker.Options.Contains(Option) ? maker.WithOptions(maker.Options.Remove(Option)) : maker);
        return model.With(makers: makers, given: new StatePattern(model.Given.Yes & ~(1UL << Option), model.Given.No | 1UL << Option));
    }
}
