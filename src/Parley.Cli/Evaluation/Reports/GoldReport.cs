using System.Collections.Immutable;
using Parley.Cli.Evaluation.Gold;

namespace Parley.Cli.Evaluation.Reports;

/// <summary>An annotated report.</summary>
/// <param name="Path">Full path of the text.</param>
public sealed record GoldReport(
    string Path, ImmutableArray<GoldActor> Actors, ImmutableArray<GoldStatement> Statements, ImmutableArray<GoldEvent> Events, ImmutableArray<GoldTalks> Talks,
    ImmutableArray<GoldRelation> Relations, ImmutableArray<GoldCondition> Conditions,
    ImmutableArray<GoldPosition> Positions);
