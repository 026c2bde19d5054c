using Parley.Coding.Phrases;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Positions;

/// <summary>A side taken, as a rule sees it on the tree.</summary>
/// <param name="Cue">The word that takes it.</param>
/// <param name="Content">Head of what it is taken on.</param>
/// <param name="Holders">Heads of the phrases of those who take it; empty where it is the speaker's.</param>
internal sealed record PositionDraft(SyntaxTree Tree, PositionRule Rule, int Cue, int Content, List<int> Holders)
{
    /// <summary>Head of the phrase of whom something is asked, or null.</summary>
    public int? Addressee { get; init; }

    /// <summary>Whoever says the words takes the side ("the siege must end").</summary>
    public bool IsSpeakers { get; init; }

    public bool IsDenied { get; init; }

    /// <summary>The verb told before that the word stands for ("so did Chile"), or null.</summary>
    public TextSpan? StandsFor { get; init; }

    /// <summary>The word stands alone: the side is taken on what was told last.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>Words that hang on the content and are no part of it: "under the deal".</summary>
    public IReadOnlyList<int> Apart { get; init; } = [];

    /// <summary>The verb in "urged them to accept the map", or null: the map is what the side is taken on, and nobody's act.</summary>
    public int? Accepting { get; init; }

    /// <summary>Whether what the side is taken on was told before, in other words.</summary>
    public bool LooksBack => IsAnswer || (Tree.LemmaOf(Content) == "do" && Content != Cue) || Echoed is not null || (Tree[Content].Upos is Upos.PRON or Upos.DET && !Tree.Children(Content, "det").Any());

    /// <summary>The rule of the noun that stands for what was told before ("these concerns"), or null.</summary>
    public PositionRule? Echoed { get; init; }
}
