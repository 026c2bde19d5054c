using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>Whom the chain of a word names.</summary>
internal sealed class ChainNames
{
    private readonly ParsedDocument _parsed;
    private readonly Dictionary<int, Entity> _byHead = new();

    public ChainNames(ParsedDocument parsed)
    {
        _parsed = parsed;
        foreach (var entity in parsed.Entities)
        {
            foreach (var mention in entity.Mentions)
                _byHead.TryAdd(parsed.Mentions[mention].HeadToken, entity);
        }
    }

    /// <summary>The last mention of the chain before the word that is anybody's: a chain may err further off.</summary>
    public ActorMention? LastBefore(int token, Func<int, ActorMention?> mentionAt)
    {
        ActorMention? last = null;
        foreach (var index in _byHead.TryGetValue(token, out var chain) ? chain.Mentions : [])
        {
            if (_parsed.Mentions[index].HeadToken is var head && head < token)
                last = mentionAt(head) ?? last;
        }

        return last;
    }
}
