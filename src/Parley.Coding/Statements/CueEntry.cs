using System.Collections.Immutable;

namespace Parley.Coding.Statements;

/// <summary>A word that reports, and how it takes what it reports.</summary>
/// <param name="Lemma">Dictionary form, with its particle ("rule out").</param>
/// <param name="OnlyDenied">Whether it counts only where it is denied ("did not respond").</param>
/// <param name="IsHuman">Whether only persons and bodies do it, so that any subject speaks ("said", "told").</param>
/// <param name="NeedsThing">Whether a person or body as object tells no content ("citing two officials").</param>
/// <param name="Frames">In the order in which they are tried.</param>
internal sealed record CueEntry(string Lemma, CueType Type, bool OnlyDenied, bool IsHuman, bool NeedsThing, ImmutableArray<Frame> Frames)
{
    /// <summary>Whether it counts only where it is not denied ("could not agree on a date").</summary>
    public bool OnlyAffirmed { get; init; }

    /// <summary>Whether the word tells of speech: it may stand beside words in quotation marks.</summary>
    public bool IsSpeech { get; } = Frames.Any(frame => frame.Kind == FrameKind.Quotation);

    public bool Has(FrameKind kind) => Frames.Any(frame => frame.Kind == kind);
}
