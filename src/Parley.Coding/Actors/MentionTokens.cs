using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>The mention each token belongs to, by the token's index; null where it is none.</summary>
internal static class MentionTokens
{
    /// <param name="mentions">In text order.</param>
    public static ActorMention?[] Of(ParsedDocument parsed, ImmutableArray<ActorMention> mentions)
    {
        var byToken = new ActorMention?[parsed.Tokens.Length];
        var at = 0;
        foreach (var mention in mentions)
        {
            while (at < parsed.Tokens.Length && parsed.Tokens[at].Span.End <= mention.Span.Start)
                at++;
            for (var i = at; i < parsed.Tokens.Length && parsed.Tokens[i].Span.Start < mention.Span.End; i++)
                byToken[i] = mention;
        }

        return byToken;
    }
}
