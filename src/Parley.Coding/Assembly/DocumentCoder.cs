using System.Collections.Immutable;
using Parley.Coding.Actors;
using Parley.Coding.Dates;
using Parley.Coding.Statements;
using Parley.Language;

namespace Parley.Coding.Assembly;

/// <summary>Codes a document: every feature in turn, each knowing only what the ones before it found.</summary>
public sealed class DocumentCoder
{
    private readonly ActorFinder _actors = new();
    private readonly StatementFinder _statements = new();
    private readonly DateFinder _dates = new();

    /// <summary>The same parsed document always gives the same facts.</summary>
    public CodedDocument Code(ParsedDocument parsed)
    {
        var (actors, mentions) = _actors.Find(parsed);
        var facts = ImmutableArray.CreateBuilder<Fact>();
        facts.AddRange(_statements.Find(parsed, actors, mentions));
        facts.AddRange(_dates.Find(parsed));
        facts.Sort((left, right) => left.Support[0].Evidence.Span.CompareTo(right.Support[0].Evidence.Span));
        return new CodedDocument(parsed, actors, mentions, facts.ToImmutable());
    }
}
