namespace Parley.Coding.Events;

/// <summary>Who stands on whose side: parts and persons with the actor or the country they belong to.</summary>
internal sealed class ActorSides(IReadOnlyList<Actor> actors)
{
    private readonly Dictionary<string, Actor> _actors = actors.DistinctBy(actor => actor.Id).ToDictionary(actor => actor.Id, StringComparer.Ordinal);

    /// <summary>Whether one of the sides is the actor, a part of it or its whole.</summary>
    public static bool IsOneOf(string id, List<string> sides) => sides.Exists(side => PartId.WholeOf(side) == PartId.WholeOf(id));

    /// <summary>ISO 3166-1 alpha-3 of the state it is or belongs to, or null.</summary>
    public string? CountryOf(string id) =>
        PartId.OwnerOf(id) is { } owner ? CountryOf(owner) : _actors.TryGetValue(id, out var actor) ? actor.Country ?? (actor.Kind == ActorKind.State ? actor.Id : null) : null;

    /// <summary>The state that bears a two-letter code, if the document speaks of it.</summary>
    public string? StateOf(Func<string, bool> isMeant) => _actors.Values.FirstOrDefault(actor => actor.Kind == ActorKind.State && isMeant(actor.Id))?.Id;

    /// <summary>One speaks for the other: a state and its minister. Two groups of one country are no such pair.</summary>
    public bool AreOne(string first, string second) =>
        PartId.WholeOf(first) == PartId.WholeOf(second) || (CountryOf(first) is { } country && country == CountryOf(second) && (IsOfState(first, country) && IsOfState(second, country)));

    public bool IsPerson(string id) => _actors.TryGetValue(PartId.WholeOf(id), out var actor) && actor.Kind == ActorKind.Person;

    private bool IsOfState(string id, string country) =>
        PartId.WholeOf(id) == country || (_actors.TryGetValue(PartId.WholeOf(id), out var actor) && actor.Kind is ActorKind.State or ActorKind.Government or ActorKind.Person && actor.Sector is null or "GOV" or "MIL");
}
