using System.Collections.Immutable;

namespace Parley.Record.Events;

/// <summary>A series of talks.</summary>
/// <param name="Name">As a text names it; else the sides of all its talks, joined by " – "; null for talks of no series.</param>
/// <param name="Rounds">In order: by number where they have one, by day, as told. At least one.</param>
public sealed record TalksProcess(string? Name, ImmutableArray<TalksRound> Rounds);
