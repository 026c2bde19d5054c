namespace Parley.Analysis.Graph.Rules;

/// <summary>A rule that takes combinations of options out of the model. A stated precondition is one (<see cref="OnlyIfRule"/>).</summary>
public abstract record InfeasibilityRule
{
    private protected InfeasibilityRule(string name, Basis? basis)
    {
        Name = string.IsNullOrWhiteSpace(name) ? throw ModelProblems.Name("rule", "a rule without a name") : name.Trim();
        Basis = basis ?? Basis.NotGiven;
    }

    /// <summary>Given once in a model: what-if names rules by it.</summary>
    public string Name { get; }

    public Basis Basis { get; }

    /// <summary>Bits of the options it speaks of.</summary>
    public abstract ulong Options { get; }

    /// <summary>True when the rule takes the state out.</summary>
    public abstract bool Forbids(ulong state);

    /// <summary>True when it takes out every state that agrees on the options in <paramref name="known"/>. It may miss some, never claim too much.</summary>
    internal abstract bool ForbidsAll(ulong state, ulong known);
}
