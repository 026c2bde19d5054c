using Parley.Coding;

namespace Parley.Record.Relations;

/// <summary>How one actor stands to another, as one document tells it.</summary>
public sealed record RelationRow(string Fact, string Document, Relation Claim) : FactRow(Fact, Document)
{
    public string SubjectName { get; init; } = "";

    public string TargetName { get; init; } = "";

    public Modality Modality { get; init; }

    public AttributionKind Attribution { get; init; }

    /// <summary>The words the text gives for who says so, or null for the narrator.</summary>
    public string? Source { get; init; }

    /// <summary>The word that tells the relation.</summary>
    public string? Trigger { get; init; }
}
