using System.Collections.Immutable;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Gold;

/// <param name="Statuses">Every status that is right: held, ongoing, planned, proposed, postponed, cancelled, stalled.</param>
/// <param name="Date">EDTF, or null where the text does not settle it.</param>
/// <param name="Evidence">Raw spans.</param>
public sealed record GoldTalks(
    ImmutableArray<(GoldActor Actor, TalksRole Role)> Participants, ImmutableArray<string> Statuses, string? Date, int? Round,
    ImmutableArray<TextSpan> Evidence, bool IsOptional) : IGoldItem;
