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
            if (statement.Support.FirstOrDefault(item => item.Role == SupportRole.Speaker) is not { } speaker)
                continue;
            var heads = HeadsOf(parsed, speaker.Evidence.Span);
            foreach (var head in heads.Where(head => head.Deprel != "appos" && !found.Mentions.Concat(mentions).Any(mention => mention.Span.Overlaps(head.Span))))
            {
                var phrases = parsed.Layers.HasFlag(Layers.Syntax) ? GroupPhrase.All(parsed, head.Index) : [];
                var name = heads.Count > 1 ? phrases[0] : Described(statement.Attribution.Description!);
                var known = IsTakenUp(parsed, head) ? mentions.FindLast(mention => mention.Span.End <= head.Span.Start && mention.Span.Of(parsed.Document.Text).Equals(head.Form, StringComparison.OrdinalIgnoreCase)) : null;
                var id = known?.ActorId ?? "anon:" + string.Join('-', Atomizer.Of(name).Where(atom => atom.IsWord).Select(atom => atom.Key));
                actors.TryAdd(id, new Actor(id, name, ActorKind.Anonymous) { Aliases = [.. phrases.Prepend(name).Distinct(StringComparer.Ordinal)] });
                mentions.Add(new ActorMention(id, head.Span, MentionForm.Description));
            }
        }

        return mentions.Count == 0
            ? found
            : found with { Actors = [.. actors.Values.OrderBy(actor => actor.Id, StringComparer.Ordinal)], Mentions = [.. found.Mentions.Concat(mentions).OrderBy(mention => mention.Span)] };
    }

    // "the source" is the one told of before.
    private static bool IsTakenUp(ParsedDocument parsed, Token head) => head.Index > 0 && parsed.Tokens[head.Index - 1] is { Lemma: "the" };

    private static string Described(string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', parts.Length > 1 && parts[0].ToLowerInvariant() is "a" or "an" or "the" ? parts[1..] : parts);
    }

    // The noun of the description, and others joined to it: "a relief worker and two witnesses".
    private static List<Token> HeadsOf(ParsedDocument parsed, TextSpan description)
    {
        var heads = new List<Token>();
        foreach (var token in parsed.Tokens)
        {
            if (!description.Contains(token.Span) || !(token.Upos is Upos.NOUN or Upos.NUM || (token.Upos == Upos.PRON && token.Feature("NumType") == "Card")))
                continue;
            var isOutermost = token.Head == Token.NoHead || !description.Contains(parsed.Tokens[token.Head].Span);
            if (heads.Count == 0 ? isOutermost : token.Deprel == "conj" && token.Head == heads[0].Index && token.Upos == Upos.NOUN)
                heads.Add(token);
        }

        return heads;
    }
}
