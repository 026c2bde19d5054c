using System.Collections.Immutable;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Gold;

/// <param name="Holders">Any of them is right; empty where the narrator sets it.</param>
/// <param name="Forces">Every force that is right.</param>
/// <param name="If">Raw span of what comes first.</param>
/// <param name="Then">Raw span of what depends on it.</param>
public sealed record GoldCondition(
    ImmutableArray<GoldActor> Holders, ImmutableArray<ConditionForce> Forces, TextSpan If, TextSpan Then, bool IsOptional) : IGoldItem;
