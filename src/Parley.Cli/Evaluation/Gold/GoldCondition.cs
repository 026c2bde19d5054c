using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Gold;

/// <param name="Holders">Any of them is right; empty where the narrator sets it.</param>
/// <param name="IsNecessary">The first must be for the second to be.</param>
/// <param name="IsSufficient">With the first the second will be. Where both are true, either is right.</param>
/// <param name="Evidence">Raw spans.</param>
public sealed record GoldCondition(
    ImmutableArray<GoldActor> Holders, bool IsNecessary, bool IsSufficient, ImmutableArray<TextSpan> Evidence, bool IsOptional) : IGoldItem;
