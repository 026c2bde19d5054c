using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Cli.Drafts;

/// <summary>A side taken on an act of somebody named.</summary>
/// <param name="Fact">Its id.</param>
/// <param name="Holders">Ids of those who take it.</param>
/// <param name="IsThreat">Whether the holder says what it will do to others: that is no wish to do it.</param>
internal sealed record DraftPosition(string Fact, ImmutableArray<string> Holders, DraftSide On, PositionStance Stance, bool IsThreat);
