namespace Parley.Coding;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Id">ISO 3166-1 alpha-2 of the country, a colon, the name: "RU:Moscow". A country alone is its alpha-2.</param>
/// <param name="Latitude">Degrees north; of a country, its capital's.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Precision">"city" or "country": what the coordinates stand for.</param>
public sealed record Place(string Id, string Name, string Country, double Latitude, double Longitude, string Precision);
