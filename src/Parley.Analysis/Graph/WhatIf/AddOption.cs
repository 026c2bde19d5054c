namespace Parley.Analysis.Graph.WhatIf;

/// <summary>A decision maker gets one more option, the last of the model; the states there were are those in which it is not taken.</summary>
public sealed record AddOption(Option Option, string DecisionMaker) : ModelEdit
{
    private protected override ConflictModel Change(ConflictModel model)
    {
        var owner = model.IndexOf(DecisionMaker);
        var makers = model.DecisionMakers.Select((maker, index) => index == owner ? maker.WithOptions(maker.Options.Add(model.Options.Length)) : maker);
        return model.With(options: model.Options.Append(Option), makers: makers);
    }
}
