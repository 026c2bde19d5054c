using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Parley.Coding;
using Parley.Coding.Identity;

namespace Parley.Record;

/// <summary>Persons whom several documents name differently and who are one ("John Jinapor", "Mr Jinapor"): whatever a record is asked, they are told of as one, under one name.</summary>
/// <remarks>Found from the names of all persons of the record when it is asked; nothing stored is changed. <c>parley show identities</c> tells each with its reason.</remarks>
public sealed class SamePersons
{
    private readonly FrozenDictionary<string, (string Id, string Name)> _kept;

    private SamePersons(FrozenDictionary<string, (string Id, string Name)> kept) => _kept = kept;

    /// <summary>Nobody goes by two names.</summary>
    public bool IsEmpty => _kept.Count == 0;

    /// <summary>The persons of a record as it now is.</summary>
    public static SamePersons In(RecordFile record)
    {
        using var last = record.Prepare("SELECT coalesce(max(id), 0) FROM document");
        var document = last.Rows(row => row.GetInt64(0))[0];
        if (record.Persons is not { } known || known.Document != document)
            record.Persons = known = (document, Find(record));
        return known.Persons;
    }

    private static SamePersons Find(RecordFile record)
    {
        using var query = record.Prepare("SELECT a.key, a.name, a.country FROM actor a JOIN term k ON k.id = a.kind WHERE k.name = 'person' ORDER BY a.key");
        var persons = query.Rows(row => new Actor(row.GetString(0), row.GetString(1), ActorKind.Person, row.Text(2))).ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in LinksIn(record, persons.Values).Where(link => link.IsSame))
            Join(first, link.First, link.Second);
        return new SamePersons(first.Keys.Select(id => (Id: id, Kept: Root(first, id))).ToFrozenDictionary(item => item.Id, item => (item.Kept, persons[item.Kept].Name), StringComparer.Ordinal));
    }

    /// <summary>What is found of the persons of a record: who is one, and who is kept apart.</summary>
    public static ImmutableArray<IdentityLink> LinksIn(RecordFile record, IEnumerable<Actor> persons)
    {
        var parties = new Lazy<ILookup<string, string>>(() => PartiesBeside(record));
        return IdentityFinder.Find(persons, (one, other) => parties.Value[one].Intersect(parties.Value[other], StringComparer.Ordinal).Any());
    }

    /// <summary>The id under which an actor is told of: most often its own.</summary>
    public string Kept(string id) => _kept.TryGetValue(id, out var kept) ? kept.Id : id;

    /// <summary>Ids of actors with their names in the same order, each person once.</summary>
    public (ImmutableArray<string> Ids, ImmutableArray<string> Names) Kept(ImmutableArray<string> ids, ImmutableArray<string> names)
    {
        if (!ids.Any(_kept.ContainsKey))
            return (ids, names);
        var both = ids.Select((id, at) => _kept.TryGetValue(id, out var kept) ? kept : (Id: id, Name: at < names.Length ? names[at] : id)).DistinctBy(item => item.Id).ToList();
        return ([.. both.Select(item => item.Id)], [.. both.Select(item => item.Name)]);
    }

    /// <summary>Ids of actors, each person once.</summary>
    public ImmutableArray<string> Kept(ImmutableArray<string> ids) => ids.Any(_kept.ContainsKey) ? [.. ids.Select(Kept).Distinct()] : ids;

    /// <summary>The name under which an actor is told of.</summary>
    /// <param name="name">Its own.</param>
    public string NameOf(string id, string name) => _kept.TryGetValue(id, out var kept) ? kept.Name : name;

    /// <summary>A proposition whose persons are told of under one name each.</summary>
    public Proposition Kept(Proposition proposition) => proposition.About is { } about && _kept.ContainsKey(about) || proposition.Actors.Any(_kept.ContainsKey)
        ? proposition with { Actors = Kept(proposition.Actors), About = proposition.About is null ? null : Kept(proposition.About) }
        : proposition;

    /// <summary>Every id under which documents know the same person; the id alone where there is no other.</summary>
    public ImmutableArray<string> GroupOf(string id) => Kept(id) is var kept && _kept.Any(item => item.Value.Id == kept)
        ? [kept, .. _kept.Where(item => item.Value.Id == kept).Select(item => item.Key).Order(StringComparer.Ordinal)]
        : [id];

    /// <summary>Ids of everybody who is one with a person of this id or name, as a JSON array.</summary>
    internal static string NamedIn(RecordFile record, string actor)
    {
        using var query = record.Prepare("SELECT key FROM actor WHERE key = ?1 OR id IN (SELECT actor FROM actor_name WHERE name = ?1 COLLATE NOCASE)");
        var ids = query.Rows(row => row.GetString(0), actor);
        return ids.IsEmpty || In(record) is not { IsEmpty: false } persons ? "[]" : JsonSerializer.Serialize(ids.SelectMany(id => persons.GroupOf(id)).Distinct());
    }

    /// <summary>By person: the states, bodies and groups that the same reports name.</summary>
    private static ILookup<string, string> PartiesBeside(RecordFile record)
    {
        using var query = record.Prepare("""
            SELECT DISTINCT a.key, b.key FROM mention m JOIN actor a ON a.id = m.actor JOIN term k ON k.id = a.kind
            JOIN mention n ON n.document = m.document JOIN actor b ON b.id = n.actor JOIN term l ON l.id = b.kind
            WHERE k.name = 'person' AND l.name NOT IN ('person', 'population', 'anonymous', 'unknown')
            """);
        return query.Rows(row => (Person: row.GetString(0), Party: row.GetString(1))).ToLookup(item => item.Person, item => item.Party, StringComparer.Ordinal);
    }

    private static void Join(Dictionary<string, string> first, string one, string other)
    {
        var (root, joined) = (Root(first, one), Root(first, other));
        if (root != joined)
            first[joined] = root;
    }

    private static string Root(Dictionary<string, string> first, string id)
    {
        while (first.TryGetValue(id, out var next))
            id = next;
        return id;
    }
}
