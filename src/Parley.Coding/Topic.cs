using System.Collections.Immutable;

namespace Parley.Coding;

/// <summary>Someone tells that something was spoken of; no side is taken on it.</summary>
/// <param name="Tellers">Ids of those who tell it; empty where the words name no known actor.</param>
/// <param name="TellerText">The words that name who tells it, or null for the narrator.</param>
public sealed record Topic(ImmutableArray<string> Tellers, string? TellerText, Proposition Content) : IClaim
{
    public string Canonical => $"{string.Join('+', Tellers)}|{TellerText}|{Content.Canonical}";

    public bool Equals(Topic? other) => other is not null && Canonical == other.Canonical;

    public override int GetHashCode() => Canonical.GetHashCode(StringComparison.Ordinal);
}
