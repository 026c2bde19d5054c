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
    public string Canonical => $"{string.Join('+', Speakers)}|{SpeakerText}|{Cue}|{Kind}|{Content}";
}
