using System.Collections.Immutable;

namespace Parley.Coding.Gazetteers;

/// <summary>Phrases by their atoms' keys. A look-up costs at most the length of the longest phrase, however many there are.</summary>
public sealed class PhraseIndex<T>
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Node, int Word), int> _edges = [];
    private readonly List<List<T>?> _values = [null];

    public void Add(ImmutableArray<Atom> phrase, T value)
    {
        var node = 0;
        foreach (var atom in phrase)
        {
            if (!_words.TryGetValue(atom.Key, out var word))
                _words.Add(atom.Key, word = _words.Count);
            var edge = (node, word);
            if (!_edges.TryGetValue(edge, out var next))
            {
                _edges.Add(edge, next = _values.Count);
                _values.Add(null);
            }

            node = next;
        }

        (_values[node] ??= []).Add(value);
    }

    /// <summary>Every phrase that begins at <paramref name="start"/>, shortest first: its length in atoms and what was added under it.</summary>
    public void Match(ImmutableArray<Atom> atoms, int start, List<(int Length, List<T> Values)> found)
    {
        found.Clear();
        var node = 0;
        for (var i = start; i < atoms.Length; i++)
        {
            if (!_words.TryGetValue(atoms[i].Key, out var word) || !_edges.TryGetValue((node, word), out node))
                return;
            if (_values[node] is { } values)
                found.Add((i - start + 1, values));
        }
    }
}
