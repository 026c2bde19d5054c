using System.Collections.Immutable;
using Parley.Coding.Gazetteers;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Actors;

/// <summary>Sources a document leaves unnamed: each description is an actor of that document, never joined to anybody.</summary>
public static class AnonymousSources
{
    /// <summary>The actors and mentions given, with the sources of the statements among them.</summary>
    public static FoundActors Add(ParsedDocument parsed, FoundActors found, ImmutableArray<Fact<Statement>> statements)
    {
        var actors = found.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var mentions = new List<ActorMention>();
        foreach (var statement in statements.Where(fact => fact.Attribution is { Kind: AttributionKind.Anonymous, Description: not null }))
        {
            var name = Described(statement.Attribution.Description!);
            var id = "anon:" + string.Join('-', Atomizer.Of(name).Where(atom => atom.IsWord).Select(atom => atom.Key));
            if (statement.Support.FirstOrDefault(item => item.Role == SupportRole.Speaker) is not { } speaker || HeadOf(parsed, speaker.Evidence.Span, found, mentions) is not { } head)
                continue;
            actors.TryAdd(id, new Actor(id, name, ActorKind.Anonymous) { Aliases = [name] });
            mentions.Add(new ActorMention(id, head, MentionForm.Description));
        }

        return mentions.Count == 0
            ? found
            : found with { Actors = [.. actors.Values.OrderBy(actor => actor.Id, StringComparer.Ordinal)], Mentions = [.. found.Mentions.Concat(mentions).OrderBy(mention => mention.Span)] };
    }

    private static string Described(string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', parts.Length > 1 && parts[0].ToLowerInvariant() is "a" or "an" or "the" ? parts[1..] : parts);
    }

    // The noun of the description, unless it is a mention already.
    private static TextSpan? HeadOf(ParsedDocument parsed, TextSpan description, FoundActors found, List<ActorMention> mentions)
    {
        foreach (var token in parsed.Tokens)
        {
            if (description.Contains(token.Span) && token.Upos == Upos.NOUN && (token.Head == Token.NoHead || !description.Contains(parsed.Tokens[token.Head].Span)))
                return found.Mentions.Concat(mentions).Any(mention => mention.Span.Overlaps(token.Span)) ? null : token.Span;
        }

        return null;
    }
}
