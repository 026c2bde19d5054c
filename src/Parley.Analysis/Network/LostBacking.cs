using System.Collections.Immutable;

namespace Parley.Analysis.Network;

/// <param name="Loser">Who loses.</param>
/// <param name="Ties">The ties of support between it and who is taken out.</param>
/// <param name="Remaining">Names of those who still support it.</param>
public sealed record LostBacking(NetworkActor Loser, ImmutableArray<Tie> Ties, ImmutableArray<string> Remaining);
