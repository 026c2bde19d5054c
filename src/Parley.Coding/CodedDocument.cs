using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding;

/// <summary>Everything coded from one document. Facts of one document never rest on another.</summary>
/// <param name="Actors">The actors its mentions and facts name, each once, by id.</param>
/// <param name="Mentions">In text order, not overlapping.</param>
/// <param name="Facts">In text order of their first support.</param>
public sealed record CodedDocument(
    ParsedDocument Parsed, ImmutableArray<Actor> Actors, ImmutableArray<ActorMention> Mentions, ImmutableArray<Fact> Facts);
