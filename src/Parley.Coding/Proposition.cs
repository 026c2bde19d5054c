using System.Collections.Immutable;

namespace Parley.Coding;

/// <summary>Somebody does something, or does not: what a condition or a position is about.</summary>
/// <param name="Actors">Ids of those whose act it is, each once, in the order of the text; empty where the text does not say.</param>
/// <param name="Act">The act under one word for all its wordings ("withdraw" for a pullout too).</param>
/// <param name="About">What is acted on or dealt with: its word, likewise, or an actor's id; null where the text does not say.</param>
/// <param name="Text">The words as they stand; pieces that do not touch joined by " … ".</param>
public sealed record Proposition(ImmutableArray<string> Actors, string Act, string? About, bool IsNegated, string Text)
{
    /// <summary>Words that grade it, as found ("full", "thousands"), joined by "; "; null where there are none.</summary>
    public string? Strength { get; init; }

    /// <summary>Act, what it is about, and actors: the same for every wording of one thing.</summary>
    public string Issue => Actors.IsEmpty ? $"{Act}/{About ?? "-"}" : $"{Act}/{About ?? "-"}/{string.Join('+', Actors.Order(StringComparer.Ordinal))}";

    public string Canonical => $"{(IsNegated ? "not " : "")}{Issue}|{Text}";

    public bool Equals(Proposition? other) => other is not null && Canonical == other.Canonical;

    public override int GetHashCode() => Canonical.GetHashCode(StringComparison.Ordinal);
}
