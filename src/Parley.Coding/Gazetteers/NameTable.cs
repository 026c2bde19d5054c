using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Parley.Coding.Gazetteers;

/// <summary>The names of a gazetteer in little room: a <see cref="GazetteerName"/> is made of one when it is first met, as few of a long list ever are.</summary>
/// <remarks>Filled by one thread and closed; then safe to share.</remarks>
internal sealed class NameTable
{
    private readonly List<(GazetteerEntry Entry, NameUse Use, int Start)> _names = [];
    private readonly List<char> _texts = [];
    private readonly PhraseIndex<int> _index = new();
    private readonly Func<int, GazetteerName> _name;
    private GazetteerName?[] _made = [];

    public NameTable() => _name = Name;

    public int Count => _names.Count;

    /// <param name="text">With its mark.</param>
    /// <param name="keys">What it is found by.</param>
    public void Add(GazetteerEntry entry, NameUse use, ReadOnlySpan<char> text, KeyRun keys)
    {
        _index.Add(keys, _names.Count);
        _names.Add((entry, use, _texts.Count));
        _texts.AddRange(text);
    }

    /// <summary>No name is added any more.</summary>
    public void Close() => _made = new GazetteerName?[_names.Count];

    /// <summary>Every name that begins at an atom, shortest first.</summary>
    public void Match(ImmutableArray<Atom> atoms, int start, List<(int Length, List<GazetteerName> Names)> found) => _index.Match(atoms, start, _name, found);

    private GazetteerName Name(int number)
    {
        if (Volatile.Read(ref _made[number]) is { } made)
            return made;
        var (entry, use, start) = _names[number];
        var end = number + 1 < _names.Count ? _names[number + 1].Start : _texts.Count;
        var name = new GazetteerName(entry, use, CollectionsMarshal.AsSpan(_texts)[start..end].ToString());
        return Interlocked.CompareExchange(ref _made[number], name, null) ?? name;
    }
}
