using System.Collections.Immutable;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Relations;

/// <summary>What is known of a document before its relations.</summary>
public sealed record RelationMaterial(
    ParsedDocument Parsed, ImmutableArray<Actor> Actors, ImmutableArray<ActorMention> Mentions, ImmutableArray<Fact<Statement>> Statements,
    ImmutableArray<Fact<DatedPhrase>> Dates)
{
    /// <summary>The offices the document gives its persons.</summary>
    public ImmutableArray<Office> Offices { get; init; } = [];

    public ImmutableArray<Fact<Talks>> Talks { get; init; } = [];

    public ImmutableArray<Fact<Event>> Events { get; init; } = [];

    /// <summary>Whose words hold a stretch of the text: the speaker's of the first statement that says it, or the narrator's.</summary>
    public Attribution AttributionOf(TextSpan span)
    {
        foreach (var statement in Statements)
        {
            if (statement.Support.Any(support => support.Role == SupportRole.Content && support.Evidence.Span.Contains(span)))
                return statement.Attribution;
        }

        return Attribution.Narrator;
    }
}
