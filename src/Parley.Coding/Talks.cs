using System.Collections.Immutable;

namespace Parley.Coding;

/// <summary>A meeting or round of a negotiation: who takes part in which role, when and where.</summary>
/// <param name="Kind">What the text calls it ("talks", "meeting").</param>
/// <param name="Round">Its number within its process, or null where the text gives none.</param>
/// <param name="Level">Who meets, as the text words it ("defense ministers"), or null.</param>
/// <param name="Participants">In the order of the text, each actor once a role.</param>
public sealed record Talks(string Kind, int? Round, string? Level, ImmutableArray<TalksParticipant> Participants) : IClaim
{
    /// <summary>When, as an EDTF value, or null where the text does not say.</summary>
    public string? Date { get; init; }

    /// <summary>Where: a gazetteer's id of a place, or null where the text does not say.</summary>
    public string? Place { get; init; }

    public string Canonical => $"{Kind}|{Round}|{Level}|{string.Join('+', Participants)}|{Date}|{Place}";

    public bool Equals(Talks? other) => other is not null && Canonical == other.Canonical;

    public override int GetHashCode() => Canonical.GetHashCode(StringComparison.Ordinal);
}
