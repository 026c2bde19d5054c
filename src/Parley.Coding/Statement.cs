using System.Collections.Immutable;

namespace Parley.Coding;

/// <summary>Someone said something: source, cue, content.</summary>
/// <param name="Speakers">Ids of the actors said to speak; empty where the text leaves it open.</param>
/// <param name="SpeakerText">The words that name the source, or null where the text leaves it open.</param>
/// <param name="Cue">The word that reports ("said", "according to"), or null.</param>
/// <param name="Content">What was said, as it stands, without the outer quotation marks; pieces of a split quotation joined by " … ".</param>
public sealed record Statement(
    ImmutableArray<string> Speakers, string? SpeakerText, string? Cue, string Content, StatementKind Kind) : IClaim
{
    /// <summary>What the cue makes of the content.</summary>
    public CueType CueType { get; init; }

    /// <summary>The cue is denied: "does not want", "never agreed". The content stands as without the denial.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The cue in its dictionary form ("call for"), or null where there is none.</summary>
    public string? CueLemma { get; init; }

    /// <summary>Ids of the actors spoken to or called on; empty where the text leaves it open.</summary>
    public ImmutableArray<string> Addressees { get; init; } = [];

    /// <summary>The words that name who is spoken to or called on, or null.</summary>
    public string? AddresseeText { get; init; }

    /// <summary>The words that tell where it was said ("in a statement", "at a news conference"), or null.</summary>
    public string? Occasion { get; init; }

    /// <summary>When it was said, as an EDTF value, or null where the words beside the cue do not tell.</summary>
    public string? Date { get; init; }

    public string Canonical => $"{string.Join('+', Speakers)}|{SpeakerText}|{Cue}|{Kind}|{Content}";
}
