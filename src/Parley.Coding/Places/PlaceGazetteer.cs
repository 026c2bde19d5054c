using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Coding.Places;

/// <summary>Cities with their coordinates, from GeoNames.</summary>
public sealed class PlaceGazetteer
{
    private const int Dominance = 8;
    private readonly FrozenDictionary<string, ImmutableArray<(Place Place, int Thousands)>> _cities;

    private PlaceGazetteer() =>
        _cities = DataLines.Of("Places/cities.tsv").Select(line => line.Split('\t')).Select(Read)
            .GroupBy(item => item.Place.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(item => item.Thousands).ToImmutableArray(), StringComparer.Ordinal);

    // English names beside the city's own.
    private readonly FrozenDictionary<string, string> _names = DataLines.Of("Places/city-names.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    public static PlaceGazetteer Shipped { get; } = new();

    /// <summary>Whether any city has the name.</summary>
    public bool IsCity(string name) => _cities.ContainsKey(name) || _names.ContainsKey(name);

    /// <summary>The city of a name. Of several, the one in a country the document names; else the one far larger than the next.</summary>
    /// <param name="countries">ISO 3166-1 alpha-2 of the countries the document names.</param>
    /// <returns>Null where the name is unknown or its bearers cannot be told apart.</returns>
    public Place? City(string name, IReadOnlySet<string> countries)
    {
        if (!_cities.TryGetValue(name, out var found))
            return _names.TryGetValue(name, out var id) ? ById(id) : null;
        var near = found.Where(item => countries.Contains(item.Place.Country)).ToList();
        if (near.Count > 0)
            return near[0].Place;
        return found.Length == 1 || found[0].Thousands >= Dominance * found[1].Thousands ? found[0].Place : null;
    }

    /// <summary>A place by its id, or null. A country has the coordinates of its capital.</summary>
    public Place? ById(string id)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return CountryCodes.Capital(id) is { } capital && ById($"{id}:{capital}") is { } seat ? seat with { Id = id, Precision = "country" } : null;
        if (!_cities.TryGetValue(id[(colon + 1)..], out var found))
            return null;
        foreach (var (place, _) in found)
        {
            if (place.Id == id)
                return place;
        }

        return null;
    }

    private static (Place Place, int Thousands) Read(string[] parts) => (
        new Place($"{parts[1]}:{parts[0]}", parts[0], parts[1], Number(parts[2]), Number(parts[3]), "city"),
        int.Parse(parts[4], CultureInfo.InvariantCulture));

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
