using Parley.Coding;

namespace Parley.Record.Events;

/// <summary>Talks, with where they stand.</summary>
/// <param name="Participants">Names, with the role in brackets where the text gives one, joined by "; ".</param>
public sealed record TalksRow(string Fact, string Document, string Kind, int? Round, string? Level, string Participants) : FactRow(Fact, Document)
{
    /// <summary>EDTF, or null where the text tells no day.</summary>
    public string? Date { get; init; }

    /// <summary>Id in the gazetteer of places.</summary>
    public string? Place { get; init; }

    public Modality Status { get; init; }

    public AttributionKind Attribution { get; init; }

    /// <summary>The words the text gives for who says so, or null for the narrator.</summary>
    public string? Source { get; init; }
}
