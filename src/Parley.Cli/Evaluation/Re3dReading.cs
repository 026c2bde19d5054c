using Parley.Coding;
using Parley.Coding.Relations;
using Parley.Language;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>One document of re3d with its given entities, as the relation rules see them: an entity stands at the head of its phrase.</summary>
internal sealed class Re3dReading
{
    private readonly ParsedDocument _parsed;
    private readonly Dictionary<int, Re3dEntity> _byHead = [];

    public Re3dReading(ParsedDocument parsed, IEnumerable<Re3dEntity> entities)
    {
        _parsed = parsed;
        // Of phrases that share a head ("the 3rd Battalion", "3rd Battalion") the one the corpus holds more probable stands for both, then the longer.
        foreach (var entity in entities.Where(entity => !entity.IsMeasure).OrderByDescending(entity => entity.Confidence).ThenByDescending(entity => entity.Span.Length).ThenBy(entity => entity.Span.Start))
        {
            if (HeadOf(entity.Span) is { } head)
                _byHead.TryAdd(head, entity);
        }
    }

    public IEnumerable<(RelationType Type, TextSpan Source, TextSpan Target)> Find(RelationMatcher matcher)
    {
        var parties = new PartyReader(_parsed, token => _byHead.TryGetValue(token, out var entity) ? entity.Span.ToString() : null);
        var given = _byHead.Values.ToDictionary(entity => entity.Span.ToString(), StringComparer.Ordinal);
        foreach (var sentence in _parsed.Sentences)
        {
            var tree = _parsed.TreeOf(sentence);
            foreach (var match in matcher.Find(tree, _byHead.ContainsKey, _ => false))
            {
                foreach (var (source, target) in from source in parties.Of(tree, match.Subject) from target in parties.Of(tree, match.Target) select (given[source], given[target]))
                {
                    // What a pronoun takes up from another sentence is marked there, not here.
                    if (sentence.Span.Contains(source.Span) && sentence.Span.Contains(target.Span) && !source.Span.Overlaps(target.Span) && Fit(match, source, target))
                        yield return (match.Type, source.Span, target.Span);
                }
            }
        }
    }

    // As between actors: only a person holds an office, and nobody is a member of a place.
    private static bool Fit(RelationMatch match, Re3dEntity source, Re3dEntity target) =>
        (source.IsPerson || !match.NeedsPerson) && !(match.Type == RelationType.MemberOf && target.IsPlace);

    private int? HeadOf(TextSpan span)
    {
        foreach (var token in _parsed.Tokens)
        {
            if (span.Contains(token.Span) && (token.Head == Token.NoHead || !span.Contains(_parsed.Tokens[token.Head].Span)))
                return token.Index;
        }

        return null;
    }
}
