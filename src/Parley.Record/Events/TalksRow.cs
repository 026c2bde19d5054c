using Parley.Coding;
using Parley.Reading;

namespace Parley.Record.Events;

/// <summary>Talks, with where they stand.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Document">The document's id.</param>
/// <param name="Participants">Names, with the role in brackets where the text gives one, joined by "; ".</param>
public sealed record TalksRow(string Fact, string Document, string Kind, int? Round, string? Level, string Participants)
{
    public string? Date { get; init; }

    public string? Place { get; init; }

    public Modality Status { get; init; }

    public required string Rule { get; init; }

    public string? Title { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The whole sentences that hold the evidence.</summary>
    public required string Sentence { get; init; }

    /// <summary>From the first to the last character of evidence, in the document's text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The same in the raw text.</summary>
    public TextSpan Raw { get; init; }
}
