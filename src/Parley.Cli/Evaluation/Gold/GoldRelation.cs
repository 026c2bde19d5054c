using System.Collections.Immutable;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Gold;

/// <param name="Types">Every type that is right.</param>
/// <param name="Sign">1, -1, or 0 where it is denied.</param>
/// <param name="Evidence">Raw spans.</param>
public sealed record GoldRelation(
    GoldActor Subject, ImmutableArray<RelationType> Types, GoldActor Target, int Sign, ImmutableArray<TextSpan> Evidence, bool IsOptional) : IGoldItem;
