using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.States;

/// <summary>What is known of a document before what became of its actors.</summary>
public sealed record StateMaterial(
    ParsedDocument Parsed, ImmutableArray<Actor> Actors, ImmutableArray<ActorMention> Mentions, ImmutableArray<Fact<Statement>> Statements, ImmutableArray<Fact<DatedPhrase>> Dates);
