using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>Finds the actors a document names.</summary>
public sealed class ActorFinder
{
    public (ImmutableArray<Actor> Actors, ImmutableArray<ActorMention> Mentions) Find(ParsedDocument parsed) => ([], []);
}
