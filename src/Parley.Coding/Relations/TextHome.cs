using Parley.Coding.Places;

namespace Parley.Coding.Relations;

/// <summary>In which of its states a text is set: by its dateline, by the cities it names, by who is named most.</summary>
internal sealed class TextHome
{
    // One city may be anywhere.
    private const int Enough = 2;
    private readonly RelationMaterial _material;
    private readonly IReadOnlyDictionary<string, Actor> _actors;
    private readonly Lazy<string?> _ofDateline;
    private readonly Lazy<string?> _ofCities;
    private readonly Lazy<string?> _mostNamed;

    public TextHome(RelationMaterial material, IReadOnlyDictionary<string, Actor> actors)
    {
        (_material, _actors) = (material, actors);
        _ofDateline = new Lazy<string?>(StateOfDateline);
        _ofCities = new Lazy<string?>(StateOfCities);
        _mostNamed = new Lazy<string?>(StateMostNamed);
    }

    public string? OfDateline => _ofDateline.Value;

    /// <summary>The state whose cities are named oftener than those of all others together.</summary>
    public string? OfCities => _ofCities.Value;

    public string? MostNamed => _mostNamed.Value;

    /// <summary>The state the text is set in, or null where neither its dateline nor its cities tell.</summary>
    public string? Land => OfDateline ?? OfCities;

    private string? StateOfDateline()
    {
        var states = _material.Actors.Where(actor => actor.Kind == ActorKind.State).ToList();
        var codes = states.Select(actor => CountryCodes.TwoLetters(actor.Id)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var name in (_material.Parsed.Document.Dateline?.Place ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var word = System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());
            var country = PlaceGazetteer.Shipped.City(word, codes)?.Country;
            if (states.Find(actor => actor.Name == word || actor.Aliases.Contains(word) || (country is not null && CountryCodes.TwoLetters(actor.Id) == country)) is { } state)
                return state.Id;
        }

        return null;
    }

    private string? StateOfCities()
    {
        var places = new PlaceStates(_material.Actors);
        var found = new List<string>();
        foreach (var tree in _material.Parsed.Sentences.Select(_material.Parsed.TreeOf))
        {
            for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
            {
                if (!tree.Is(i, "flat") && !tree.Is(i, "compound") && places.Of(tree, i) is { } state)
                    found.Add(state);
            }
        }

        var most = found.CountBy(state => state).OrderByDescending(item => item.Value).Take(1).ToList();
        return most is [var (best, count)] && count >= Enough && count > found.Count - count ? best : null;
    }

    private string? StateMostNamed()
    {
        var counts = _material.Mentions.Where(mention => _actors[mention.ActorId].Kind == ActorKind.State).CountBy(mention => mention.ActorId).OrderByDescending(item => item.Value).Take(2).ToList();
        return counts.Count > 0 && (counts.Count == 1 || counts[1].Value < counts[0].Value) ? counts[0].Key : null;
    }
}
