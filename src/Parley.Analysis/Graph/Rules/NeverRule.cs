using Parley.Analysis.Graph.Statements;

namespace Parley.Analysis.Graph.Rules;

/// <summary>States in which a Boolean statement is true are taken out.</summary>
public sealed record NeverRule : InfeasibilityRule
{
    public NeverRule(string name, Statement statement, Basis? basis = null)
        : base(name, basis) => Statement = statement;

    /// <summary>States that match a pattern are taken out, as GMCR writes it ("YY-").</summary>
    public NeverRule(string name, StatePattern pattern, Basis? basis = null)
        : this(name, Statement.Matching(pattern), basis)
    {
    }

    public Statement Statement { get; }

    public override ulong Options => Statement.Options;

    public override bool Forbids(ulong state) => Statement.IsTrue(state);

    internal override bool ForbidsAll(ulong state, ulong known) => Statement.Truth(state, known) == true;
}
