using System.Collections.Immutable;

namespace Parley.Coding;

/// <summary>Someone takes a side on something.</summary>
/// <param name="Holders">Ids of those who take it; empty where the words name no known actor.</param>
/// <param name="HolderText">The words that name who takes it, or null.</param>
/// <param name="Content">What the side is taken on.</param>
/// <param name="Addressees">Ids of those of whom something is asked, or to whom it is offered; empty where the text does not say.</param>
public sealed record Position(
    ImmutableArray<string> Holders, string? HolderText, Proposition Content, PositionStance Stance, PositionType Type, ImmutableArray<string> Addressees) : IClaim
{
    /// <summary>Words that grade it, as found ("full", "firmly"), joined by "; "; null where there are none.</summary>
    public string? Strength { get; init; }

    public string Canonical => $"{string.Join('+', Holders)}|{HolderText}|{Stance}|{Type}|{Strength}|{string.Join('+', Addressees)}|{Content.Canonical}";

    public bool Equals(Position? other) => other is not null && Canonical == other.Canonical;

    public override int GetHashCode() => Canonical.GetHashCode(StringComparison.Ordinal);
}
