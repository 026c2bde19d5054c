using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>What is known of a document before its events: who is named, what is said, which dates stand where.</summary>
public sealed record EventMaterial(
    ParsedDocument Parsed, ImmutableArray<Actor> Actors, ImmutableArray<ActorMention> Mentions, ImmutableArray<Fact<Statement>> Statements,
    ImmutableArray<Fact<DatedPhrase>> Dates);
