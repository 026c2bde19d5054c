using System.Collections.Immutable;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Record.Events;

/// <summary>An event, with where it stands.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Document">The document's id.</param>
public sealed record EventRow(string Fact, string Document, Event Claim)
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

    /// <summary>Name of the entry of the lexicon that coded it.</summary>
    public required string Rule { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The whole sentences that hold the evidence.</summary>
    public required string Sentence { get; init; }

    /// <summary>From the first to the last character of evidence, in the document's text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The same in the raw text.</summary>
    public TextSpan Raw { get; init; }

    /// <summary>Id of the first document of the story the document belongs to.</summary>
    public required string Story { get; init; }
}
