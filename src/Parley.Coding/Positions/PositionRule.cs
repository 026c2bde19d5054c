using System.Collections.Immutable;

namespace Parley.Coding.Positions;

/// <summary>A word that takes a side.</summary>
/// <param name="Places">Where what the side is taken on stands, as the table explains it.</param>
/// <param name="NeedsName">Counts only of a known actor.</param>
internal sealed record PositionRule(string Word, string Pos, ImmutableArray<string> Places, PositionStance Stance, PositionType Type, bool NeedsName);
