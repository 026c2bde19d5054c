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
    private readonly NameTable _names;

    /// <param name="names">A closed table.</param>
    internal Gazetteer(Dictionary<string, GazetteerEntry> entries, NameTable names)
    {
        _entries = entries;
        _names = names;
    }

    /// <summary>The gazetteers shipped with the program.</summary>
    public static Gazetteer Embedded => Shipped.Value;

    public IReadOnlyCollection<GazetteerEntry> Entries => _entries.Values;

    public int NameCount => _names.Count;

    public GazetteerEntry? Find(string id) => _entries.GetValueOrDefault(id);

    /// <summary>Every name written like <paramref name="text"/>, apart from case, diacritics, hyphens and apostrophes.</summary>
    public ImmutableArray<GazetteerName> Lookup(string text)
    {
        var atoms = Atomizer.Of(text);
        var found = new List<(int Length, List<GazetteerName> Names)>();
        Match(atoms, 0, found);
        return found.Count > 0 && found[^1].Length == atoms.Length ? [.. found[^1].Names] : [];
    }

    /// <summary>Every name that begins at an atom, shortest first.</summary>
    public void Match(ImmutableArray<Atom> atoms, int start, List<(int Length, List<GazetteerName> Names)> found) =>
        _names.Match(atoms, start, found);
}
