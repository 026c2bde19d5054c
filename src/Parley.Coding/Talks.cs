using System.Collections.Immutable;

namespace Parley.Coding;

/// <summary>A meeting or round of a negotiation, or a body that negotiates: who takes part in which role, when and where.</summary>
/// <param name="Kind">What the text calls it ("talks", "meeting").</param>
/// <param name="Round">Its number within its process, or null where the text gives none.</param>
/// <param name="Level">Who meets, as the text words it ("defense ministers"), or null.</param>
/// <param name="Participants">In the order of the text, each actor once a role.</param>
public sealed record Talks(string Kind, int? Round, string? Level, ImmutableArray<TalksParticipant> Participants) : IClaim
{
    /// <summary>The series they belong to, as the text names it ("Geneva talks"), or null.</summary>
    public string? Process { get; init; }

    /// <summary>When, as an EDTF value, or null where the text does not say.</summary>
    public string? Date { get; init; }

    /// <summary>Where: a gazetteer's id of a place, or null where the text does not say.</summary>
    public string? Place { get; init; }

    /// <summary>What those who took part say of them, in their words.</summary>
    public ImmutableArray<TalksAssessment> Assessments { get; init; } = [];

    public string Canonical => $"{Kind}|{Process}|{Round}|{Level}|{string.Join('+', Participants)}|{Date}|{Place}";

    public bool Equals(Talks? other) => other is not null && Canonical == other.Canonical;

    public override int GetHashCode() => Canonical.GetHashCode(StringComparison.Ordinal);
}
