using System.Collections.Immutable;

namespace Parley.Coding;

/// <summary>A party to what is reported, under one identity.</summary>
/// <param name="Id">Stable: a gazetteer's id ("TUR", "org:UN"), or for a person found only in text a slug of the name ("person:geir-pedersen").</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the state it belongs to, or null.</param>
/// <param name="Sector">PLOVER sector (GOV, MIL, REB, OPP, …), or null.</param>
public sealed record Actor(string Id, string Name, ActorKind Kind, string? Country = null, string? Sector = null)
{
    public ImmutableArray<string> Aliases { get; init; } = [];
}
