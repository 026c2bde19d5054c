using System.Collections.Immutable;

namespace Parley.Coding.Statements;

/// <summary>A cue found in a tree, with who speaks by it and what it reports, all as tokens.</summary>
/// <param name="Cue">The word that reports; where a phrase does ("according to"), its first word.</param>
/// <param name="CueRange">The reporting words that stand together.</param>
/// <param name="CueLemma">Their dictionary form.</param>
/// <param name="Subject">The head of the words that name the speaker, or null where nothing does.</param>
/// <param name="Content">The tokens of what is reported, in order; empty where quotation marks have yet to tell.</param>
/// <param name="Addressee">The head of the words that name who is spoken to, or null.</param>
internal sealed record SpeechDraft(
    int Cue, TokenRange CueRange, string CueLemma, CueType Type, int? Subject, ImmutableArray<int> Content, int? Addressee, string Rule)
{
    public bool IsNegated { get; init; }

    /// <summary>Whether the cue tells of speech and may stand beside words in quotation marks.</summary>
    public bool IsSpeech { get; init; }
}
