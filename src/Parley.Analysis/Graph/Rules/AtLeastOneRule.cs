namespace Parley.Analysis.Graph.Rules;

/// <summary>At least one option of a set is taken.</summary>
public sealed record AtLeastOneRule : InfeasibilityRule
{
    /// <param name="set">Bits of the options.</param>
    public AtLeastOneRule(string name, ulong set, Basis? basis = null)
        : base(name, basis) => Options = set;

    public override ulong Options { get; }

    public override bool Forbids(ulong state) => (state & Options) == 0;

    internal override bool ForbidsAll(ulong state, ulong known) => (Options & ~known) == 0 && (state & Options) == 0;
}
