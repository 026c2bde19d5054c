using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Statements;

namespace Parley.Analysis.Files;

/// <summary>"This only if that", as a rule.</summary>
public static class Precondition
{
    /// <returns>A rule of patterns where both are options joined by "and"; else the rule that the precondition is never broken.</returns>
    public static InfeasibilityRule Of(string name, Statement what, Statement onlyIf, Basis? basis) =>
        Vocabulary.AsPattern(what) is { } state && Vocabulary.AsPattern(onlyIf) is { } condition
            ? new OnlyIfRule(name, state, condition, basis)
            : new NeverRule(name, Statement.And(what, Statement.Not(onlyIf)), basis);
}
