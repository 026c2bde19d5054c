using System.Collections.Immutable;

namespace Parley.Coding.Gazetteers;

/// <summary>
/// Names and the actors they may stand for. One name may stand for several: the gazetteer gives all of them and never chooses.
/// </summary>
/// <remarks>Immutable once loaded; safe to share between threads.</remarks>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Shipped = new(() => GazetteerLoader.Load([]).Gazetteer);
    private readonly Dictionary<string, GazetteerEntry> _entries;
    private readonly PhraseIndex<GazetteerName> _index = new();

    internal Gazetteer(Dictionary<string, GazetteerEntry> entries, IEnumerable<GazetteerName> names)
    {
        _entries = entries;
        foreach (var name in names)
        {
            _index.Add(name.Atoms, name);
            NameCount++;
        }
    }

    /// <summary>The gazetteers shipped with the program.</summary>
    public static Gazetteer Embedded => Shipped.Value;

    public IReadOnlyCollection<GazetteerEntry> Entries => _entries.Values;

    public int NameCount { get; }

    public GazetteerEntry? Find(string id) => _entries.GetValueOrDefault(id);

    /// <summary>Every name written like <paramref name="text"/>, apart from case, diacritics, hyphens and apostrophes.</summary>
    public ImmutableArray<GazetteerName> Lookup(string text)
    {
        var atoms = Atomizer.Of(text);
        var found = new List<(int Length, List<GazetteerName> Names)>();
        _index.Match(atoms, 0, found);
        return found.Count > 0 && found[^1].Length == atoms.Length ? [.. found[^1].Names] : [];
    }

    /// <summary>Every name that begins at an atom, shortest first.</summary>
    public void Match(ImmutableArray<Atom> atoms, int start, List<(int Length, List<GazetteerName> Names)> found) =>
        _index.Match(atoms, start, found);
}
