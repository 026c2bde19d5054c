using System.Collections.Immutable;

namespace Parley.Coding;

/// <summary>One thing is made to depend on another.</summary>
/// <param name="Holders">Ids of those who set the condition; empty where the text names nobody: then it is its source's.</param>
/// <param name="HolderText">The words that name who sets it, or null.</param>
/// <param name="If">What comes first.</param>
/// <param name="Then">What depends on it. Where the text denies it ("will not sign unless"), it stands here as if affirmed, and the force is necessary.</param>
public sealed record Condition(
    ImmutableArray<string> Holders, string? HolderText, Proposition If, Proposition Then, ConditionForm Form, ConditionForce Force) : IClaim
{
    public string Canonical => $"{string.Join('+', Holders)}|{HolderText}|{Form}|{Force}|{If.Canonical}|{Then.Canonical}";

    public bool Equals(Condition? other) => other is not null && Canonical == other.Canonical;

    public override int GetHashCode() => Canonical.GetHashCode(StringComparison.Ordinal);
}
