using System.Collections.Immutable;
using Parley.Coding.Phrases;
using Parley.Coding.Places;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Where an event took place: a city of the gazetteer or a country behind a preposition of place, near the event in the tree.</summary>
internal sealed class EventPlaces
{
    private readonly PlaceGazetteer _gazetteer;
    private readonly EventWords _words;
    private readonly PhraseActors _phrases;
    private readonly Dictionary<string, Actor> _actors;
    private readonly HashSet<string> _countries;

    public EventPlaces(PlaceGazetteer gazetteer, EventWords words, PhraseActors phrases, ImmutableArray<Actor> actors)
    {
        (_gazetteer, _words, _phrases) = (gazetteer, words, phrases);
        _actors = actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        _countries = actors.Where(actor => actor.Kind == ActorKind.State).Select(actor => CountryCodes.TwoLetters(actor.Id)).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    public (Place Place, int Token)? Of(SyntaxTree tree, EventMatch match)
    {
        foreach (var head in new[] { match.Trigger, match.Predicate }.Distinct())
        {
            foreach (var child in tree.Children(head, "obl", "nmod"))
            {
                if (PlaceAt(tree, child, match.Entry.Type) is { } found)
                    return found;
            }
        }

        foreach (var item in tree.Children(match.Predicate, "obj", "nsubj:pass"))
        {
            foreach (var child in tree.Children(item, "nmod"))
            {
                if (PlaceAt(tree, child, match.Entry.Type) is { } found)
                    return found;
            }
        }

        return null;
    }

    /// <summary>The city a word names, whatever stands before it: "Geneva" in "the Geneva talks".</summary>
    public Place? CityAt(SyntaxTree tree, int token) => tree[token].Upos == Upos.PROPN ? CityNamed(tree, token) : null;

    private (Place Place, int Token)? PlaceAt(SyntaxTree tree, int head, EventType type)
    {
        // "fights on the side of X", "spoke on behalf of X".
        if (_words.IsNoPlace(TreeWords.LemmaOf(tree, head)) || !tree.Children(head, "case").Any(item => _words.SaysWhere(TreeWords.LemmaOf(tree, item), type)))
            return null;
        foreach (var token in WithModifiers(tree, head))
        {
            if (tree[token].Upos != Upos.PROPN)
                continue;
            if (CityNamed(tree, token) is { } city)
                return (city, token);
            if (_phrases.MentionAt(token) is { } mention && _actors.TryGetValue(mention.ActorId, out var actor) && actor.Kind == ActorKind.State
                && mention.Form != MentionForm.Metonym && CountryCodes.TwoLetters(actor.Id) is { } code)
            {
                return (new Place(code, actor.Name, code, 0, 0, "country"), token);
            }
        }

        return null;
    }

    // "in the city of Goma", "near Goma and Bukavu", "in Goma, Congo": the head first, then what names it.
    private IEnumerable<int> WithModifiers(SyntaxTree tree, int head)
    {
        yield return head;
        foreach (var child in tree.Children(head, "nmod", "appos", "compound", "nmod:poss"))
        {
            // "Scarborough Shoal" is not Scarborough.
            if (!tree.Is(child, "compound") || !_words.IsLandform(TreeWords.LemmaOf(tree, head)))
                yield return child;
        }
    }

    // "New York": treebanks have "New" as an adjective, and York is another city.
    private Place? CityNamed(SyntaxTree tree, int token)
    {
        var name = NameAt(tree, token);
        var before = tree.Children(token, "amod").Where(child => child < token && char.IsUpper(tree[child].Form[0])).ToList();
        if (before.Count == 0)
            return _gazetteer.City(name, _countries);
        return _gazetteer.City($"{tree[before[^1]].Form} {name}", _countries) ?? (tree[before[^1]].Form == "New" ? null : _gazetteer.City(name, _countries));
    }

    private static string NameAt(SyntaxTree tree, int token)
    {
        var parts = new List<int> { token };
        parts.AddRange(tree.Children(token, "flat", "compound").Where(child => tree[child].Upos == Upos.PROPN));
        if (parts.Count == 1)
            return tree[token].Form;
        parts.Sort();
        return string.Join(' ', parts.Select(part => tree[part].Form));
    }
}
