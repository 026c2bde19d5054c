using System.Collections.Immutable;

namespace Parley.Coding.Actors;

/// <summary>Who a document names.</summary>
/// <param name="Actors">Each once, by id, with the forms seen as aliases.</param>
/// <param name="Mentions">In text order, not overlapping.</param>
/// <param name="Offices">Of the persons among the actors, in text order of the names.</param>
public sealed record FoundActors(ImmutableArray<Actor> Actors, ImmutableArray<ActorMention> Mentions, ImmutableArray<Office> Offices);
