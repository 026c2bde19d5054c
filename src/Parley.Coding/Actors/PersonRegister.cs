using System.Collections.Immutable;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>The persons of one document: two spellings of one name are one person, a surname stands for its only bearer.</summary>
internal sealed class PersonRegister
{
    private readonly Dictionary<string, Person> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _byEnds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _byId = new(StringComparer.Ordinal);
    private readonly List<(string Name, ImmutableArray<Atom> Atoms, string? Country, string? Sector)> _single = [];
    private readonly List<Person> _persons = [];

    public IReadOnlyList<Person> Persons => _persons;

    /// <summary>Adds a person the text names in full, or by one word behind a title.</summary>
    public void Add(string name, ImmutableArray<Atom> atoms, string? country, string? sector, string? id = null)
    {
        var keys = atoms.Where(atom => atom.IsWord && atom.Key != "al").Select(atom => atom.Key).ToImmutableArray();
        if (keys.Length == 0)
            return;
        // "Mr de Silva" is called by one word.
        if (keys.Length == 1 || keys.SkipWhile(PersonNames.IsParticle).Take(2).Count() == 1)
        {
            _single.Add((name, atoms, country, sector));
            return;
        }

        var key = string.Join(' ', keys);
        var ends = $"{keys[0]} {keys[^1]}";
        if (Respelled(keys, country) is { } respelled)
            _byKey.TryAdd(key, respelled);
        if (_byKey.TryGetValue(key, out var known) || (id is not null && _byId.TryGetValue(id, out known))
            || (_byEnds.TryGetValue(ends, out known) && Agree(known.Country, country)))
        {
            known.Country ??= country;
            known.Sector ??= sector;
            _byKey.TryAdd(key, known);
            return;
        }

        var person = new Person(id ?? Person.MakeId(atoms), name, atoms, country, sector);
        _persons.Add(person);
        _byKey.Add(key, person);
        _byId.TryAdd(person.Id, person);
        _byEnds.TryAdd(ends, person);
    }

    // "Lavrentyev" and "Lavrentiev" in one report are one, where first names agree too.
    private Person? Respelled(ImmutableArray<string> keys, string? country) =>
        _persons.Find(person => person.Keys.Length > 1 && person.Keys[^1] != keys[^1] && NameSkeleton.Agree(person.Keys[^1], keys[^1]) && NameSkeleton.Agree(person.Keys[0], keys[0]) && Agree(person.Country, country));

    /// <summary>Gives every one-word name behind a title to the person so called, or to a new one. Call once, after the last full name.</summary>
    public void Settle()
    {
        var called = _persons.Select(person => person.ShortName).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, atoms, country, sector) in _single)
        {
            if (called.Add(atoms.Last(atom => atom.IsWord).Key))
                _persons.Add(new Person(Person.MakeId(atoms), name, atoms, country, sector));
        }
    }

    /// <summary>Persons by the word they are called by, where only one is called so.</summary>
    public Dictionary<string, Person> ByShortName() =>
        _persons.GroupBy(person => person.ShortName, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>Every full name, with and without its articles.</summary>
    public PhraseIndex<Person> FullNames()
    {
        var index = new PhraseIndex<Person>();
        foreach (var person in _persons.Where(person => person.Keys.Length > 1))
        {
            index.Add(person.Atoms, person);
            if (person.Atoms.Any(atom => atom.Key == "al"))
                index.Add([.. person.Atoms.Where(atom => atom.Key != "al")], person);
        }

        foreach (var (key, person) in _byKey)
            index.Add(Atomizer.Of(key), person);
        return index;
    }

    private static bool Agree(string? left, string? right) => left is null || right is null || left == right;
}
