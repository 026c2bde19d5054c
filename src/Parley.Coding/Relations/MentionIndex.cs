using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>The mentions of a document by token.</summary>
internal sealed class MentionIndex
{
    private readonly ActorMention?[] _byToken;

    public MentionIndex(ParsedDocument parsed, ImmutableArray<ActorMention> mentions)
    {
        _byToken = new ActorMention?[parsed.Tokens.Length];
        var at = 0;
        foreach (var mention in mentions)
        {
            while (at < parsed.Tokens.Length && parsed.Tokens[at].Span.End <= mention.Span.Start)
                at++;
            for (var i = at; i < parsed.Tokens.Length && parsed.Tokens[i].Span.Start < mention.Span.End; i++)
                _byToken[i] = mention;
        }
    }

    public ActorMention? At(int token) => _byToken[token];

    public bool IsAny(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_byToken[i] is not null)
                return true;
        }

        return false;
    }
}
