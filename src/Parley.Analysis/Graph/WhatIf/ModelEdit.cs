namespace Parley.Analysis.Graph.WhatIf;

/// <summary>One change of a model, to see what follows from it.</summary>
public abstract record ModelEdit
{
    /// <summary>The changed model. What names states that are no longer possible rests, and states without a place in a ranking count as unknown.</summary>
    /// <exception cref="ModelException">The edit names what is not there (PLY0814), or the changed model contradicts itself.</exception>
    public ConflictModel Apply(ConflictModel model) => Change(model) with { IsEdited = true };

    private protected abstract ConflictModel Change(ConflictModel model);
}
