namespace Parley.Coding.Relations;

/// <summary>What reading a document's relations rests on.</summary>
internal sealed record RelationContext(
    RelationMaterial Material, MentionIndex Mentions, Dictionary<string, Actor> Actors, PartyReader Parties, OfficeBodies Bodies, PlaceStates Places, LandReader Lands)
{
    public static RelationContext Of(RelationMaterial material)
    {
        var mentions = new MentionIndex(material.Parsed, material.Mentions);
        var actors = material.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var served = material.Offices.Where(office => office.Body is { } body && actors.TryGetValue(body, out var state) && state.Kind == ActorKind.State).DistinctBy(office => office.Person).ToDictionary(office => office.Person, office => office.Body!, StringComparer.Ordinal);
        string? CountryOf(string id) => actors[id] is { Kind: ActorKind.Person } person && (person.Country ?? served.GetValueOrDefault(id)) is { } country && actors.ContainsKey(country) ? country : null;
        OfficeBodies? read = null;
        var parties = new PartyReader(material.Parsed, token => mentions.At(token)?.ActorId, CountryOf, id => actors[id].Kind == ActorKind.State, new VoiceReader(material, actors, person => read?.ServedBy(person)).At, () => DocumentSides.States(material, actors));
        var bodies = read = new OfficeBodies(material, RelationLexicon.Shipped, mentions, parties, actors);
        return new RelationContext(material, mentions, actors, parties, bodies, new PlaceStates(material.Actors), new LandReader(material.Parsed, mentions, actors, () => bodies.Land));
    }

    public string? IdAt(int token) => Mentions.At(token)?.ActorId;
}
