using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Gold;

/// <param name="Holders">Any of them is right.</param>
/// <param name="Stances">Every stance that is right: for, against, open, conditional.</param>
/// <param name="Types">Every type that is right: demand, offer, support …; empty where the annotation's are others.</param>
/// <param name="Evidence">Raw spans.</param>
public sealed record GoldPosition(
    ImmutableArray<GoldActor> Holders, ImmutableArray<string> Stances, ImmutableArray<string> Types, ImmutableArray<TextSpan> Evidence, bool IsOptional) : IGoldItem;
