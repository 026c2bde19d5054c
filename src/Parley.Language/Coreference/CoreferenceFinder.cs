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
            Entities = Entities(document, resolver, of),
        };
    }

    private static Mention Mention(Phrase phrase, Chain chain, int index) =>
        new(index, phrase.First, phrase.End, phrase.Head, phrase.Kind)
        {
            Type = phrase.Listed.Length > 0 ? null : phrase.Type ?? (phrase.IsPronoun || phrase.Kind == MentionKind.Nominal ? chain.Type : null),
            IsPlural = phrase.Count == Count.More,
        };

    private static ImmutableArray<Entity> Entities(ParsedDocument document, Resolver resolver, List<Chain> of)
    {
        // Chains are begun in the order of resolving, which is not quite that of the text.
        var indexOf = new int[resolver.Chains.Count];
        Array.Fill(indexOf, -1);
        var mentions = new List<List<int>>(indexOf.Length);
        var headed = new Dictionary<int, int>();
        for (var i = 0; i < of.Count; i++)
        {
            ref var index = ref indexOf[of[i].Index];
            if (index < 0)
            {
                index = mentions.Count;
                mentions.Add([]);
            }

            mentions[index].Add(i);
            if (resolver.Phrases[i].Listed.Length == 0)
                headed.TryAdd(resolver.Phrases[i].Head, index);
        }

        return [.. mentions.Select((own, index) => new Entity(index, [.. own], Members(Lists(document, resolver.Phrases, own), index, headed)))];
    }

    // The lists among the mentions of a chain; where there is none, the first that a counted mention stands for.
    private static IEnumerable<Phrase> Lists(ParsedDocument document, List<Phrase> phrases, List<int> mentions)
    {
        var lists = mentions.Select(mention => phrases[mention]).Where(phrase => phrase.Listed.Length > 0).ToList();
        if (lists.TrueForAll(list => list.Kind == MentionKind.Nominal && document.Tokens[list.First].Lemma == "the") && mentions.Select(mention => CountedMembers.Of(document, phrases, mention)).FirstOrDefault(list => list is not null) is { } counted)
            lists.Add(counted);
        return lists;
    }

    private static ImmutableArray<int> Members(IEnumerable<Phrase> lists, int index, Dictionary<int, int> headed) =>
        [.. lists.SelectMany(list => list.Listed).Where(headed.ContainsKey).Select(head => headed[head]).Where(member => member != index).Distinct().Order()];
}
