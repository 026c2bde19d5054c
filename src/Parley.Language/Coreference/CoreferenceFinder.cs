using System.Collections.Immutable;

namespace Parley.Language.Coreference;

/// <summary>Adds mentions and chains to a document with trees and names.</summary>
/// <remarks>The time it takes grows with the length of the document: how many chains a phrase is compared with is bounded.</remarks>
internal static class CoreferenceFinder
{
    /// <param name="weights">A weight a feature, <see cref="FeatureSet.Size"/> in all.</param>
    public static ParsedDocument Add(ParsedDocument document, float[] weights)
    {
        var resolver = new Resolver(document, weights);
        var of = resolver.Resolve();
        var mentions = new Mention[of.Count];
        for (var i = 0; i < mentions.Length; i++)
            mentions[i] = Mention(resolver.Phrases[i], of[i], i);
        return new ParsedDocument(document.Document, document.Tokens, document.Sentences)
        {
            Layers = document.Layers | Layers.Coreference,
            Names = document.Names,
            References = document.References,
            Mentions = [.. mentions],
            Entities = Entities(resolver, of),
        };
    }

    private static Mention Mention(Phrase phrase, Chain chain, int index) =>
        new(index, phrase.First, phrase.End, phrase.Head, phrase.Kind)
        {
            Type = phrase.Listed.Length > 0 ? null : phrase.Type ?? (phrase.IsPronoun || phrase.Kind == MentionKind.Nominal ? chain.Type : null),
            IsPlural = phrase.Count == Count.More,
        };

    private static ImmutableArray<Entity> Entities(Resolver resolver, List<Chain> of)
    {
        var mentions = new List<int>[resolver.Chains.Count];
        var headed = new Dictionary<int, int>();
        for (var i = 0; i < of.Count; i++)
        {
            (mentions[of[i].Index] ??= []).Add(i);
            if (resolver.Phrases[i].Listed.Length == 0)
                headed.TryAdd(resolver.Phrases[i].Head, of[i].Index);
        }

        return [.. resolver.Chains.Select(chain => new Entity(chain.Index, [.. mentions[chain.Index]], Members(chain, headed)))];
    }

    private static ImmutableArray<int> Members(Chain chain, Dictionary<int, int> headed) =>
        [.. chain.Phrases.SelectMany(phrase => phrase.Listed).Where(headed.ContainsKey).Select(head => headed[head]).Where(index => index != chain.Index).Distinct().Order()];
}
