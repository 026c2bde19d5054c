using System.Collections.Immutable;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>A person one document names.</summary>
internal sealed class Person(string id, string name, ImmutableArray<Atom> atoms, string? country, string? sector)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public ImmutableArray<Atom> Atoms { get; } = atoms;

    public string? Country { get; set; } = country;

    public string? Sector { get; set; } = sector;

    /// <summary>The words of the name without articles, by which two spellings are told to be one.</summary>
    public ImmutableArray<string> Keys { get; } = [.. atoms.Where(atom => atom.IsWord && atom.Key != "al").Select(atom => atom.Key)];

    /// <summary>The one word the person is called by later.</summary>
    public string ShortName => Country is { } home && ShortNameOrder.IsFirst(home) ? Keys[0] : Keys.Length > 2 && PersonNames.IsSuffix(Keys[^1]) ? Keys[^2] : Keys[^1];

    public Actor ToActor() => new(Id, Name, ActorKind.Person, Country, Sector);

    /// <summary>"person:" and the folded words of the name: "person:geir-pedersen".</summary>
    public static string MakeId(ImmutableArray<Atom> atoms) =>
        "person:" + string.Join('-', atoms.Where(atom => atom.IsWord).Select(atom => NameFolding.Fold(atom.Surface.Replace(".", "", StringComparison.Ordinal))));
}
