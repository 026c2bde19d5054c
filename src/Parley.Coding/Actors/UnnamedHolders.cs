using System.Collections.Frozen;
using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>Marks office-holders the text leaves without a name: "Kenya's foreign minister", "its spokesman", "the president's office".</summary>
/// <remarks>Only where the text says whose they are and means one ("a Kenyan diplomat" may be anybody). Each is a part of whom it serves.</remarks>
internal sealed class UnnamedHolders(ParsedDocument parsed, FoundActors found)
{
    private static readonly FrozenSet<string> Nouns = WordList.Folded("Actors.Data.holder-nouns.txt");
    private static readonly FrozenSet<string> Personal = WordList.Folded("Actors.Data.personal-nouns.txt");
    private readonly Dictionary<string, Actor> _actors = found.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _aliases = new(StringComparer.Ordinal);
    private readonly ActorMention?[] _byToken = MentionTokens.Of(parsed, found.Mentions);
    private readonly ChainNames _chains = new(parsed);
    private readonly List<ActorMention> _mentions = [];

    /// <summary>"minister", "envoy": who serves somebody in an office.</summary>
    public static bool IsHolder(string lemma) => Nouns.Contains(lemma) && !Personal.Contains(lemma);

    /// <summary>The actors and mentions given, with those of unnamed office-holders.</summary>
    public FoundActors Find()
    {
        foreach (var sentence in parsed.Sentences)
        {
            var tree = parsed.TreeOf(sentence);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (_byToken[i] is null && tree[i].Xpos == "NN" && !IsNamedBehind(tree, i) && Nouns.Contains(tree[i].Lemma.ToLowerInvariant()) && MeansOne(tree, i) && OwnerOf(tree, i) is { } owner)
                    Mark(tree, i, owner);
            }
        }

        return _mentions.Count == 0 ? found : found with
        {
            Actors = [.. _actors.Values.Select(actor => _aliases.TryGetValue(actor.Id, out var names) ? actor with { Aliases = [.. names.Distinct(StringComparer.Ordinal)] } : actor).OrderBy(actor => actor.Id, StringComparer.Ordinal)],
            Mentions = [.. found.Mentions.Concat(_mentions).OrderBy(mention => mention.Span)],
        };
    }

    // "the envoy of the union (AU), X, said": the name follows.
    private bool IsNamedBehind(SyntaxTree tree, int noun)
    {
        for (var i = noun + 1; i + 1 < tree.Sentence.EndToken && tree[i].Upos is not (Upos.VERB or Upos.AUX); i++)
        {
            if (tree[i].Form == ",")
                return _byToken[i + 1] is { } mention && _actors[mention.ActorId].Kind == ActorKind.Person;
        }

        return false;
    }

    // No name, nobody said to be it, no "a".
    private bool MeansOne(SyntaxTree tree, int noun)
    {
        if (tree.Child(noun, "cop", "appos", "flat", "acl:relcl", "nummod") is not null || tree.Is(noun, "appos") || tree.Is(noun, "compound") || tree.Is(noun, "nmod:desc") || tree.Is(noun, "xcomp"))
            return false;
        if (noun + 1 < tree.Sentence.EndToken && (_byToken[noun + 1] is not null || tree[noun + 1].Upos == Upos.PROPN || tree[noun + 1].Form is "-" or ","))
            return false;
        return !tree.Children(noun, "det").Any(child => tree[child].Form.ToLowerInvariant() is not ("the" or "this" or "that"))
            && !tree.Children(noun, "case").Any(word => tree[word].Form == "as") && tree.Children(noun, "det", "nmod:poss").Any();
    }

    private (int Token, ActorMention Mention)? OwnerOf(SyntaxTree tree, int noun)
    {
        foreach (var child in tree.Children(noun, "nmod:poss", "amod", "compound", "nmod"))
        {
            var named = tree[child].Xpos == "PRP$" ? _chains.LastBefore(child, token => _byToken[token]) : _byToken[child];
            if (named is null || (tree.Is(child, "nmod") && !tree.Is(child, "nmod:poss") && !tree.Children(child, "case").Any(word => tree[word].Form == "of")) || !CanHave(tree, noun, _actors[named.ActorId]))
                continue;
            return (child, named);
        }

        return null;
    }

    // "Kenya's office" may be any; "his office" is his.
    private static bool CanHave(SyntaxTree tree, int noun, Actor owner) => owner.Kind is not (ActorKind.Population or ActorKind.Media or ActorKind.Anonymous or ActorKind.Unknown)
        && PartId.OwnerOf(owner.Id) is null && (!Personal.Contains(tree[noun].Lemma.ToLowerInvariant()) || owner.Kind == ActorKind.Person);

    private void Mark(SyntaxTree tree, int noun, (int Token, ActorMention Mention) owner)
    {
        var first = noun;
        while (first > tree.Sentence.FirstToken && _byToken[first - 1] is null && first - 1 > owner.Token && (tree.Is(first - 1, "compound") || tree.Is(first - 1, "amod")) && tree[first - 1].Head >= first && tree[first - 1].Head <= noun)
            first--;
        var whose = _actors[owner.Mention.ActorId];
        var words = string.Join(' ', Enumerable.Range(first, noun - first + 1).Select(token => tree[token].Form));
        var id = PartId.Of(whose.Id, string.Join('-', Atomizer.Of(words).Where(atom => atom.IsWord).Select(atom => atom.Key)));
        var kind = whose.Kind is ActorKind.State or ActorKind.Person ? ActorKind.Government : whose.Kind;
        _actors.TryAdd(id, new Actor(id, $"{whose.Name}'s {words}", kind, whose.Country, whose.Sector ?? "GOV"));
        if (!_aliases.TryGetValue(id, out var names))
            _aliases.Add(id, names = [$"{whose.Name}'s {words}"]);
        names.AddRange(GroupPhrase.All(parsed, noun));
        _mentions.Add(new ActorMention(id, new Reading.TextSpan(tree[first].Span.Start, tree[noun].Span.End), MentionForm.Description));
    }
}
