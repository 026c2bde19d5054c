using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Coding.Propositions;

/// <summary>A proposition and where it stands.</summary>
/// <param name="Head">The word that governs its clause.</param>
/// <param name="Act">The word that names its act.</param>
/// <param name="Pieces">Its words: at least one span, in order.</param>
internal sealed record ReadProposition(Proposition Claim, int Head, int Act, ImmutableArray<TextSpan> Pieces)
{
    public TextSpan Whole => Pieces[0].Cover(Pieces[^1]);

    /// <summary>The same act affirmed where it was denied, for a condition that puts the denial in its force.</summary>
    public ReadProposition Affirmed() => this with { Claim = Claim with { IsNegated = false } };
}
