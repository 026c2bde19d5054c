using Parley.Coding;
using Parley.Language;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Seeds;

/// <summary>Which actors words of a document stand for: those named there, and those of the coreference chain the words belong to.</summary>
internal sealed class ReferenceResolver
{
    private readonly CodedDocument _coded;
    private readonly Dictionary<string, Actor> _actors;
    private readonly Dictionary<int, Entity> _entities = [];

    public ReferenceResolver(CodedDocument coded)
    {
        _coded = coded;
        _actors = coded.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        foreach (var entity in coded.Parsed.Entities)
        {
            foreach (var mention in entity.Mentions)
                _entities[mention] = entity;
        }
    }

    /// <summary>The actors named at a raw span.</summary>
    public IEnumerable<Actor> Named(TextSpan raw) =>
        _coded.Mentions.Where(mention => ToRaw(mention.Span).Overlaps(raw)).Select(mention => _actors[mention.ActorId]);

    /// <summary>The actors the words at a raw span refer to; of a group, its members.</summary>
    public IEnumerable<Actor> Referred(TextSpan raw) =>
        _coded.Parsed.Mentions.Where(mention => SpanOverlap.IsHalfOfBoth([raw], [ToRaw(SpanOf(mention))]))
            .SelectMany(mention => _entities.TryGetValue(mention.Index, out var entity) ? ActorsOf(entity) : []);

    private IEnumerable<Actor> ActorsOf(Entity entity) =>
        entity.Mentions.SelectMany(index => NamedBy(_coded.Parsed.Mentions[index]))
            .Concat(entity.Members.SelectMany(member => _coded.Parsed.Entities[member].Mentions.SelectMany(index => NamedBy(_coded.Parsed.Mentions[index]))));

    private IEnumerable<Actor> NamedBy(Mention mention)
    {
        var head = _coded.Parsed.Tokens[mention.HeadToken].Span;
        return _coded.Mentions.Where(item => item.Span.Contains(head)).Select(item => _actors[item.ActorId]);
    }

    private TextSpan SpanOf(Mention mention) =>
        new(_coded.Parsed.Tokens[mention.FirstToken].Span.Start, _coded.Parsed.Tokens[mention.EndToken - 1].Span.End);

    private TextSpan ToRaw(TextSpan span) => _coded.Parsed.Document.Map.ToRaw(span);
}
