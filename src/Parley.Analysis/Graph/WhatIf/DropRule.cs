namespace Parley.Analysis.Graph.WhatIf;

/// <summary>A rule no longer holds; dropping an <see cref="Rules.OnlyIfRule"/> is dropping a precondition.</summary>
public sealed record DropRule(string Name) : ModelEdit
{
    private protected override ConflictModel Change(ConflictModel model)
    {
        var kept = model.Rules.Where(rule => !string.Equals(rule.Name, Name, StringComparison.OrdinalIgnoreCase)).ToList();
        return kept.Count < model.Rules.Length
            ? model.With(rules: kept)
            : throw ModelProblems.NotThere("rules", $"no \"{Name}\"", model.Rules.IsEmpty ? "the model has no rules" : "one of " + string.Join(", ", model.Rules.Select(rule => rule.Name)));
    }
}
