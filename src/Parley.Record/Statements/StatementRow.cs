using System.Collections.Immutable;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Record.Statements;

/// <summary>Something someone said, with where it stands.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Document">The document's id.</param>
/// <param name="ContentSpans">Where the words stand in the document's text: at least one span, in order.</param>
public sealed record StatementRow(string Fact, string Document, Statement Claim, Attribution Attribution, ImmutableArray<TextSpan> ContentSpans)
{
    public Modality Modality { get; init; }

    public string? Hedge { get; init; }

    /// <summary>Name of the rule of meaning that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>Names of the speakers, in the order of their ids in the claim.</summary>
    public ImmutableArray<string> SpeakerNames { get; init; } = [];

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
