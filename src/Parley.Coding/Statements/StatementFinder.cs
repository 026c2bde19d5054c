using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Finds quoted speech with its speaker and cue.</summary>
public sealed class StatementFinder
{
    /// <param name="actors">The actors of the mentions, by id.</param>
    public ImmutableArray<Fact<Statement>> Find(ParsedDocument parsed, ImmutableArray<Actor> actors, ImmutableArray<ActorMention> mentions) => [];
}
