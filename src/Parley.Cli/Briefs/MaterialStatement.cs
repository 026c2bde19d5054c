using System.Collections.Immutable;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Cli.Briefs;

/// <summary>Something said, with what a brief needs of the fact that holds it.</summary>
/// <param name="Content">Where the words stand: at least one span, in order.</param>
public sealed record MaterialStatement(int Document, Statement Claim, Attribution Attribution, ImmutableArray<TextSpan> Content)
{
    public Modality Modality { get; init; } = Modality.Occurred;

    public string? Hedge { get; init; }
}
