using Parley.Coding;
using Parley.Coding.Relations;
using Parley.Language;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>One document of re3d with its given entities, as the relation rules see them: an entity stands at the head of its phrase.</summary>
internal sealed class Re3dReading
{
    private readonly ParsedDocument _parsed;
    private readonly Dictionary<int, TextSpan> _byHead = [];

    public Re3dReading(ParsedDocument parsed, IReadOnlyList<TextSpan> entities)
    {
        _parsed = parsed;
        // The longer phrase wins a head two share.
        foreach (var span in entities.OrderByDescending(span => span.Length))
        {
            if (HeadOf(span) is { } head)
                _byHead.TryAdd(head, span);
        }
    }

    public IEnumerable<(RelationType Type, TextSpan Source, TextSpan Target)> Find(RelationMatcher matcher)
    {
        var parties = new PartyReader(_parsed, token => _byHead.TryGetValue(token, out var span) ? span.ToString() : null);
        var spans = _byHead.Values.ToDictionary(span => span.ToString());
        foreach (var sentence in _parsed.Sentences)
        {
            var tree = _parsed.TreeOf(sentence);
            foreach (var match in matcher.Find(tree, _byHead.ContainsKey, _ => false))
            {
                foreach (var source in parties.Of(tree, match.Subject))
                {
                    foreach (var target in parties.Of(tree, match.Target))
                    {
                        if (!spans[source].Overlaps(spans[target]))
                            yield return (match.Type, spans[source], spans[target]);
                    }
                }
            }
        }
    }

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
