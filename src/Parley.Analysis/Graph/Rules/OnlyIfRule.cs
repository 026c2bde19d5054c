namespace Parley.Analysis.Graph.Rules;

/// <summary>"State only if condition": states that match the one and not the other are taken out. A stated precondition reads like this.</summary>
public sealed record OnlyIfRule : InfeasibilityRule
{
    public OnlyIfRule(string name, StatePattern state, StatePattern condition, Basis? basis = null)
        : base(name, basis)
    {
        State = state;
        Condition = condition;
    }

    public StatePattern State { get; }

    public StatePattern Condition { get; }

    public override ulong Options => State.Yes | State.No | Condition.Yes | Condition.No;

    public override bool Forbids(ulong state) => State.Matches(state) && !Condition.Matches(state);

    internal override bool ForbidsAll(ulong state, ulong known) =>
        ((State.Yes | State.No) & ~known) == 0 && State.Matches(state)
        && ((Condition.Yes & known & ~state) != 0 || (Condition.No & known & state) != 0);
}
