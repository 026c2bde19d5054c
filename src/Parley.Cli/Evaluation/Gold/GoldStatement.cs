using System.Collections.Immutable;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Gold;

/// <param name="Speakers">Any of them is right.</param>
/// <param name="Kind">Null for a refusal to comment.</param>
/// <param name="Content">Raw spans.</param>
public sealed record GoldStatement(
    ImmutableArray<GoldActor> Speakers, StatementKind? Kind, ImmutableArray<TextSpan> Content, bool IsAnonymous, bool IsOptional) : IGoldItem;
