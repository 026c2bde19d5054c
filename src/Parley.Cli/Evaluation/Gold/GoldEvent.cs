using System.Collections.Immutable;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Gold;

/// <param name="Types">Every type that is right.</param>
/// <param name="Modalities">Every modality that is right.</param>
/// <param name="Date">EDTF, or null where the text does not settle it.</param>
/// <param name="Evidence">Raw spans.</param>
public sealed record GoldEvent(
    ImmutableArray<EventType> Types, ImmutableArray<GoldActor> Actors, ImmutableArray<GoldActor> Recipients,
    ImmutableArray<Modality> Modalities, string? Date, ImmutableArray<TextSpan> Evidence, bool IsOptional) : IGoldItem;
