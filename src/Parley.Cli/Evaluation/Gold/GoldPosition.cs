using System.Collections.Immutable;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Gold;

/// <param name="Holders">Any of them is right.</param>
/// <param name="Stances">Every stance that is right.</param>
/// <param name="Types">Every type that is right.</param>
/// <param name="Evidence">Raw spans.</param>
public sealed record GoldPosition(
    ImmutableArray<GoldActor> Holders, ImmutableArray<PositionStance> Stances, ImmutableArray<PositionType> Types, ImmutableArray<TextSpan> Evidence, bool IsOptional) : IGoldItem;
