using System.Collections.Immutable;

namespace Parley.Record.Events;

/// <summary>A round or meeting of a series.</summary>
/// <param name="Number">The round's number; of a meeting that a report counts to a round, that round's. Null where no text gives one.</param>
/// <param name="Sessions">Sittings within it, in order of their days.</param>
public sealed record TalksRound(ToldTalks Talks, int? Number, ImmutableArray<ToldTalks> Sessions);
