using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>Marks single persons the text leaves without a name: "an imam", "a Congolese senator", "three of its soldiers".</summary>
/// <remarks>Only who does something or to whom something is done. Each description is an actor of its own, a part of whom it serves where the text says whom.</remarks>
internal sealed class UnnamedPersons(ParsedDocument parsed, FoundActors found)
{
    private static readonly FrozenSet<string> Further = WordList.Folded("Actors.Data.person-nouns.txt");
    private static readonly FrozenSet<string> Nobodies = WordList.Folded("Actors.Data.appointing-verbs.txt");
    private readonly Dictionary<string, Actor> _actors = found.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _aliases = new(StringComparer.Ordinal);
    private readonly ActorMention?[] _byToken = MentionTokens.Of(parsed, found.Mentions);
    private readonly List<ActorMention> _mentions = [];

    /// <summary>The actors and mentions given, with those of unnamed persons. Unchanged for a document without trees.</summary>
    public static FoundActors Add(ParsedDocument parsed, FoundActors found) =>
        parsed.Layers.HasFlag(Layers.Syntax) ? new UnnamedPersons(parsed, found).Find() : found;

    /// <summary>The mentions without those of people who have no name and are nobody's: these stand in no lasting relation to anybody.</summary>
    public static ImmutableArray<ActorMention> Without(FoundActors all)
    {
        var people = all.Actors.Where(actor => actor.Kind == ActorKind.Anonymous || (actor is { Kind: ActorKind.Population } && ActorId.IsDescribed(actor.Id) && (actor.Sector == "REF" || !CollectiveWords.StandsAlone(actor.Name)))).Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        return people.Count == 0 ? all.Mentions : [.. all.Mentions.Where(mention => !people.Contains(mention.ActorId))];
    }

    private FoundActors Find()
    {
        foreach (var sentence in parsed.Sentences)
        {
            var tree = parsed.TreeOf(sentence);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (_byToken[i] is null && (tree[i].Xpos == "NN" || (tree[i].Xpos == "NNP" && char.IsLower(tree[i].Form[0]))) && IsPerson(tree[i].Lemma.ToLowerInvariant()) && IsUnnamed(tree, i) && IsSide(tree, i))
                    Mark(tree, i);
            }
        }

        return _mentions.Count == 0 ? found : found with
        {
            Actors = [.. _actors.Values.Select(actor => _aliases.TryGetValue(actor.Id, out var names) ? actor with { Aliases = [.. names.Distinct(StringComparer.Ordinal)] } : actor).OrderBy(actor => actor.Id, StringComparer.Ordinal)],
            Mentions = [.. found.Mentions.Concat(_mentions).OrderBy(mention => mention.Span)],
        };
    }

    private static bool IsPerson(string lemma) => Further.Contains(lemma)
        || (CollectiveWords.Noun(lemma) is { IsSingular: false, Kind: ActorKind.Population or ActorKind.Government or ActorKind.Military or ActorKind.ArmedGroup, Part: not ("factions" or "proxies" or "air-force") });

    // "a", "another", no name beside it, nobody said to be it.
    private bool IsUnnamed(SyntaxTree tree, int noun)
    {
        if (!tree.Children(noun, "det").Any(child => tree[child].Form.ToLowerInvariant() is "a" or "an" or "another") && !tree.Children(noun, "nummod").Any(child => tree[child].Form.ToLowerInvariant() is "one"))
            return false;
        if (tree.Child(noun, "cop", "flat") is not null || tree.Children(noun, "appos").Any(child => tree[child].Upos == Upos.PROPN))
            return false;
        return noun + 1 >= tree.Sentence.EndToken || (_byToken[noun + 1] is null && tree[noun + 1].Upos != Upos.PROPN && tree[noun + 1].Form is not "-");
    }

    private static bool IsSide(SyntaxTree tree, int noun)
    {
        if (tree[noun].Deprel is "nsubj" or "nsubj:pass" or "obl:agent")
            return true;
        if (tree.Is(noun, "obl") || tree.Is(noun, "nmod"))
            return tree.Children(noun, "case").Any(word => CollectiveWords.IsOfPersons(tree[word].Form.ToLowerInvariant()));
        return tree.Is(noun, "obj") && tree.Parent(noun) is { } verb && !Nobodies.Contains(tree[verb].Lemma.ToLowerInvariant()) && !tree.Children(verb, "aux", "mark").Any(word => tree[word].Xpos is "MD" or "TO");
    }

    private void Mark(SyntaxTree tree, int noun)
    {
        var phrases = GroupPhrase.All(parsed, noun);
        var group = CollectiveWords.Noun(tree[noun].Lemma.ToLowerInvariant());
        // "a Kenyan diplomat" may be anybody; "a Kenyan soldier" is one of Kenya's.
        var owner = UnnamedHolders.IsHolder(tree[noun].Lemma.ToLowerInvariant()) ? null : OwnerOf(tree, noun);
        var words = string.Join('-', Atomizer.Of(owner is null ? phrases[0] : tree[noun].Lemma).Where(atom => atom.IsWord).Select(atom => atom.Key));
        var id = owner is null ? "anon:" + words : PartId.Of(owner.Id, words);
        var sector = group is null or { Sector: "-" } ? null : group.Sector;
        _actors.TryAdd(id, new Actor(id, phrases[0], ActorKind.Anonymous, owner?.Country, sector));
        if (!_aliases.TryGetValue(id, out var names))
            _aliases.Add(id, names = [.. _actors[id].Aliases]);
        names.AddRange(phrases);
        _mentions.Add(new ActorMention(id, tree[noun].Span, MentionForm.Description));
    }

    private Actor? OwnerOf(SyntaxTree tree, int noun) => tree.Children(noun, "amod", "compound", "nmod:poss").Where(child => child < noun)
        .Concat(tree.Children(noun, "nmod").Where(child => tree.Children(child, "case").Any(word => tree[word].Form is "of" or "from" or "with")))
        .Select(child => _byToken[child]).OfType<ActorMention>().Select(mention => _actors[mention.ActorId])
        .FirstOrDefault(actor => actor.Kind is ActorKind.State or ActorKind.Igo or ActorKind.ArmedGroup or ActorKind.Military or ActorKind.Party or ActorKind.Ngo or ActorKind.Coalition && PartId.OwnerOf(actor.Id) is null);
}
