using Parley.Coding.Places;
using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>In which of a document's states a place is that a phrase names: troops in Gyumri are in Armenia.</summary>
internal sealed class PlaceStates
{
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);
    private readonly HashSet<string> _codes;

    public PlaceStates(IEnumerable<Actor> actors)
    {
        foreach (var state in actors.Where(actor => actor.Kind == ActorKind.State))
        {
            if (CountryCodes.TwoLetters(state.Id) is { } code)
                _states.TryAdd(code, state.Id);
        }

        _codes = [.. _states.Keys];
    }

    /// <summary>The state whose capital a word names, or null: "on the side of Luanda".</summary>
    public string? OfCapital(SyntaxTree tree, int token) =>
        CityAt(tree, token) is { } city && CountryCodes.Capital(city.Country) == city.Name ? _states.GetValueOrDefault(city.Country) : null;

    /// <summary>The state's id, or null where the word names no city of a state the document names.</summary>
    public string? Of(SyntaxTree tree, int token) => CityAt(tree, token) is { } city ? _states.GetValueOrDefault(city.Country) : null;

    // "NICOSIA" before a report.
    private static string Written(string form) =>
        form.Length > 3 && form.All(char.IsUpper) ? form[..1] + form[1..].ToLowerInvariant() : form;

    private Place? CityAt(SyntaxTree tree, int token)
    {
        if (tree[token].Upos != Upos.PROPN)
            return null;
        List<int> parts = [token, .. tree.Children(token, "flat", "compound").Where(child => tree[child].Upos == Upos.PROPN)];
        parts.Sort();
        return PlaceGazetteer.Shipped.City(string.Join(' ', parts.Select(part => Written(tree[part].Form))), _codes);
    }
}
