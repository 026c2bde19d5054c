using Parley.Analysis.Graph.Rules;

namespace Parley.Analysis.Graph.WhatIf;

/// <summary>A rule comes to hold.</summary>
public sealed record AddRule(InfeasibilityRule Rule) : ModelEdit
{
    private protected override ConflictModel Change(ConflictModel model) => model.With(rules: model.Rules.Append(Rule));
}
