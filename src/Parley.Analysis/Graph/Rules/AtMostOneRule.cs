using System.Numerics;

namespace Parley.Analysis.Graph.Rules;

/// <summary>At most one option of a set is taken.</summary>
public sealed record AtMostOneRule : InfeasibilityRule
{
    /// <param name="set">Bits of the options.</param>
    public AtMostOneRule(string name, ulong set, Basis? basis = null)
        : base(name, basis) => Options = set;

    public override ulong Options { get; }

    public override bool Forbids(ulong state) => BitOperations.PopCount(state & Options) > 1;

    internal override bool ForbidsAll(ulong state, ulong known) => BitOperations.PopCount(state & Options & known) > 1;
}
