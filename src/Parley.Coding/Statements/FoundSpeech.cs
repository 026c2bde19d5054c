using System.Collections.Immutable;

namespace Parley.Coding.Statements;

/// <summary>Speech found: who, by which cue, what, and the rule that found it.</summary>
/// <param name="Cue">Empty where there is none.</param>
/// <param name="Contents">What is said, in pieces, in text order.</param>
internal sealed record FoundSpeech(
    Speaker Speaker, TokenRange Cue, ImmutableArray<TokenRange> Contents, StatementKind Kind, string Rule)
{
    public CueType CueType { get; init; }

    public string? CueLemma { get; init; }

    public bool IsNegated { get; init; }

    /// <summary>Who is spoken to; empty where the text does not tell.</summary>
    public Speaker? Addressee { get; init; }

    /// <summary>The words that tell where it is said, or empty.</summary>
    public TokenRange Occasion { get; init; }

    /// <summary>The words beside the cue that may tell when.</summary>
    public ImmutableArray<TokenRange> Times { get; init; } = [];

    /// <summary>The word that leaves what is said open, or null.</summary>
    public string? Hedge { get; init; }

    /// <summary>Index after the last token that belongs to it.</summary>
    public int End => Math.Max(Math.Max(Speaker.Phrase.End, Cue.End), Contents[^1].End);
}
