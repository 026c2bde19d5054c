using System.Collections.Immutable;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Statements;

/// <summary>Where a document names actors, to look up by place.</summary>
internal sealed class MentionMap
{
    private readonly ImmutableArray<Token> _tokens;
    private readonly ImmutableArray<ActorMention> _mentions;
    private readonly HashSet<int> _named = [];
    private readonly HashSet<int> _persons = [];

    public MentionMap(ParsedDocument parsed, ImmutableArray<ActorMention> mentions)
    {
        _tokens = parsed.Tokens;
        _mentions = mentions.Sort((left, right) => left.Span.CompareTo(right.Span));
        foreach (var name in parsed.Names.Concat(parsed.References).Where(name => name.Type is EntityType.Person or EntityType.Organisation or EntityType.Group))
        {
            _named.UnionWith(Enumerable.Range(name.FirstToken, name.EndToken - name.FirstToken));
            if (name.Type == EntityType.Person)
                _persons.UnionWith(Enumerable.Range(name.FirstToken, name.EndToken - name.FirstToken));
        }
    }

    /// <summary>Whether the word belongs to a name of, or reference to, persons, organisations or groups.</summary>
    public bool IsNamed(int token) => _named.Contains(token);

    /// <summary>Whether the word belongs to the name of a person or a reference to one.</summary>
    public bool IsPerson(int token) => _persons.Contains(token);

    /// <summary>The mentions that overlap a span, in text order.</summary>
    public IEnumerable<ActorMention> In(TextSpan span)
    {
        int low = 0, high = _mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Span.End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < _mentions.Length && _mentions[low].Span.Start < span.End; low++)
            yield return _mentions[low];
    }

    public TextSpan SpanOf(TokenRange range) => _tokens[range.First].Span.Cover(_tokens[range.End - 1].Span);

    public static ImmutableArray<string> Ids(IEnumerable<ActorMention> mentions) => [.. mentions.Select(mention => mention.ActorId).Distinct()];
}
