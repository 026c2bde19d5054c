using System.Collections.Immutable;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Identity;

/// <summary>Tells which persons of several documents are the same and which near-namesakes are not, from their names, countries and sectors.</summary>
/// <remarks>
/// Same: the spellings agree part by part; or one is a surname (or a first name where persons are called by it) that one person alone bears. Kept apart: the same surname with
/// other first names, or one name within another. Where more than one person fits, nothing is joined and the link says so.
/// </remarks>
public static class IdentityFinder
{
    /// <param name="meet">Whether two persons are told of in reports that share a party; null where it is not known. One word joins nobody to a report about something else.</param>
    /// <returns>In the order of ids.</returns>
    public static ImmutableArray<IdentityLink> Find(IEnumerable<Actor> actors, Func<string, string, bool>? meet = null)
    {
        var persons = actors.Where(actor => actor.Kind == ActorKind.Person).OrderBy(actor => actor.Id, StringComparer.Ordinal).Select(actor => new NamedPerson(actor)).ToList();
        var links = new List<IdentityLink>();
        foreach (var group in persons.Where(person => person.Parts.Length > 1).GroupBy(person => NameSkeleton.Of(person.Parts[^1]), StringComparer.Ordinal))
            Compare([.. group], links);
        var bearers = persons.Where(person => person.Parts.Length > 1).ToLookup(person => NameSkeleton.Of(person.Parts[^1]), StringComparer.Ordinal);
        var same = links.Where(link => link.IsSame).Select(link => (link.First, link.Second)).ToHashSet();
        foreach (var single in persons.Where(person => person.Parts.Length == 1))
            Place(single, bearers[NameSkeleton.Of(single.Parts[0])], same, meet, links);
        return [.. links.OrderBy(link => link.First, StringComparer.Ordinal).ThenBy(link => link.Second, StringComparer.Ordinal)];
    }

    /// <summary>Actors that go by one name and are none the less two: the gazetteer, or the report, tells them apart.</summary>
    /// <returns>In the order of ids.</returns>
    public static ImmutableArray<IdentityLink> Namesakes(IEnumerable<Actor> actors) =>
    [
        .. actors.Where(actor => actor.Kind != ActorKind.Person && PartId.OwnerOf(actor.Id) is null && actor.Kind != ActorKind.Anonymous)
            .SelectMany(actor => actor.Aliases.Append(actor.Name).Select(name => (Actor: actor, Name: NameFolding.Fold(name))).DistinctBy(item => item.Name))
            .GroupBy(item => item.Name, StringComparer.Ordinal).SelectMany(Pairs).DistinctBy(link => (link.First, link.Second))
            .OrderBy(link => link.First, StringComparer.Ordinal).ThenBy(link => link.Second, StringComparer.Ordinal),
    ];

    private static IEnumerable<IdentityLink> Pairs(IGrouping<string, (Actor Actor, string Name)> group)
    {
        var bearers = group.Select(item => item.Actor).DistinctBy(actor => actor.Id).OrderBy(actor => actor.Id, StringComparer.Ordinal).ToList();
        for (var i = 0; i < bearers.Count; i++)
        {
            for (var j = i + 1; j < bearers.Count; j++)
                yield return new IdentityLink(bearers[i].Id, bearers[j].Id, false, $"\"{bearers[i].Name}\" and \"{bearers[j].Name}\" both go by \"{group.Key}\"; each report tells which it means");
        }
    }

    private static bool AreOne(NamedPerson one, NamedPerson other, HashSet<(string, string)> same) => same.Contains((one.Actor.Id, other.Actor.Id)) || same.Contains((other.Actor.Id, one.Actor.Id));

    private static void Compare(List<NamedPerson> sharing, List<IdentityLink> links)
    {
        for (var i = 0; i < sharing.Count; i++)
        {
            for (var j = i + 1; j < sharing.Count; j++)
            {
                var (one, other) = (sharing[i], sharing[j]);
                if (!NameSkeleton.Agree(one.Parts[^1], other.Parts[^1]))
                    continue;
                if (!one.AgreesInCountry(other))
                    links.Add(new IdentityLink(one.Actor.Id, other.Actor.Id, false, $"\"{one.Actor.Name}\" serves {one.Actor.Country}, \"{other.Actor.Name}\" serves {other.Actor.Country}"));
                else if (one.AgreesInAllParts(other))
                    links.Add(new IdentityLink(one.Actor.Id, other.Actor.Id, true, $"\"{one.Actor.Name}\" and \"{other.Actor.Name}\" are spellings of one name"));
                else
                    links.Add(new IdentityLink(one.Actor.Id, other.Actor.Id, false, $"\"{one.Actor.Name}\" and \"{other.Actor.Name}\" share a surname and no first name"));
            }
        }
    }

    private static void Place(NamedPerson single, IEnumerable<NamedPerson> sharing, HashSet<(string, string)> same, Func<string, string, bool>? meet, List<IdentityLink> links)
    {
        var bearers = sharing.Where(person => person.IsCalled(single.Parts[0])).ToList();
        var fitting = bearers.Where(single.AgreesInCountry).ToList();
        foreach (var bearer in bearers)
        {
            if (fitting.Contains(bearer) && single.Actor.Country is null && meet?.Invoke(bearer.Actor.Id, single.Actor.Id) == false)
                links.Add(new IdentityLink(bearer.Actor.Id, single.Actor.Id, false, $"no report that names \"{single.Actor.Name}\" shares a party with one that names \"{bearer.Actor.Name}\""));
            else if (fitting.Contains(bearer) && fitting.TrueForAll(other => other == bearer || AreOne(other, bearer, same)))
                links.Add(new IdentityLink(bearer.Actor.Id, single.Actor.Id, true, $"\"{single.Actor.Name}\" is the name of one person only, \"{bearer.Actor.Name}\""));
            else if (fitting.Contains(bearer))
                links.Add(new IdentityLink(bearer.Actor.Id, single.Actor.Id, false, $"\"{single.Actor.Name}\" may be any of {string.Join(", ", fitting.Select(person => $"\"{person.Actor.Name}\""))}"));
            else
                links.Add(new IdentityLink(bearer.Actor.Id, single.Actor.Id, false, $"\"{single.Actor.Name}\" serves {single.Actor.Country}, \"{bearer.Actor.Name}\" serves {bearer.Actor.Country}"));
        }
    }
}
