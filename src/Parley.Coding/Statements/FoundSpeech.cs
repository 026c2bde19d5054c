using System.Collections.Immutable;

namespace Parley.Coding.Statements;

/// <summary>Speech found: who, by which cue, what, and the rule that found it.</summary>
/// <param name="Cue">Empty where there is none.</param>
/// <param name="Contents">What is said, in pieces, in text order.</param>
internal sealed record FoundSpeech(
    Speaker Speaker, TokenRange Cue, ImmutableArray<TokenRange> Contents, StatementKind Kind, string Rule)
{
    /// <summary>Index after the last token that belongs to it.</summary>
    public int End => Math.Max(Math.Max(Speaker.Phrase.End, Cue.End), Contents[^1].End);
}
