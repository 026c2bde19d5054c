using System.Collections.Immutable;

namespace Parley.Cli.Drafts;

/// <summary>What a position or one side of a condition speaks of: an act of somebody named, done or left.</summary>
/// <param name="Key">That of the <see cref="DraftAct"/>.</param>
/// <param name="Movers">Ids of those whose act it is: at least one.</param>
internal sealed record DraftSide(string Key, string Name, ImmutableArray<string> Movers, bool IsNegated, bool IsStanding);
