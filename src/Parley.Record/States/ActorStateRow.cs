using Parley.Coding;

namespace Parley.Record.States;

/// <summary>What became of an actor, as one document tells it.</summary>
public sealed record ActorStateRow(string Fact, string Document, ActorState Claim) : FactRow(Fact, Document)
{
    public string ActorName { get; init; } = "";

    public string? OtherName { get; init; }

    public Modality Modality { get; init; }

    public AttributionKind Attribution { get; init; }

    /// <summary>The words the text gives for who says so, or null for the narrator.</summary>
    public string? Source { get; init; }
}
