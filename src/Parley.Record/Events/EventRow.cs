using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Record.Events;

/// <summary>An event, with where it stands.</summary>
public sealed record EventRow(string Fact, string Document, Event Claim) : FactRow(Fact, Document)
{
    public ImmutableArray<string> ActorNames { get; init; } = [];

    public ImmutableArray<string> RecipientNames { get; init; } = [];

    public Modality Modality { get; init; }

    public string? Hedge { get; init; }

    public AttributionKind Attribution { get; init; }

    /// <summary>The words the text gives for who says so, or null for the narrator.</summary>
    public string? Source { get; init; }

    /// <summary>The word that tells it.</summary>
    public string? Trigger { get; init; }
}
