using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Parley.Coding.Gazetteers;

/// <summary>Phrases by their atoms' keys. A look-up costs at most the length of the longest phrase with its first word, however many there are.</summary>
public sealed class PhraseIndex<T>
{
    // How many atoms the longest phrase has that begins with a word.
    private readonly Dictionary<ulong, int> _longest = [];

    // The last value of a phrase, counted from 1; each points to the one before it.
    private readonly Dictionary<ulong, int> _phrases = [];
    private readonly List<(T Value, int Before)> _values = [];

    public void Add(ImmutableArray<Atom> phrase, T value) => Add(KeyRun.Of(phrase), value);

    internal void Add(KeyRun phrase, T value)
    {
        ref var longest = ref CollectionsMarshal.GetValueRefOrAddDefault(_longest, phrase.First, out _);
        longest = Math.Max(longest, phrase.Length);
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_phrases, phrase.Hash, out _);
        _values.Add((value, last));
        last = _values.Count;
    }

    /// <summary>Every phrase that begins at <paramref name="start"/>, shortest first: its length in atoms and what was added under it, in order.</summary>
    public void Match(ImmutableArray<Atom> atoms, int start, List<(int Length, List<T> Values)> found) => Match(atoms, start, value => value, found);

    /// <summary>The same, with what is made of each value.</summary>
    internal void Match<TMade>(ImmutableArray<Atom> atoms, int start, Func<T, TMade> make, List<(int Length, List<TMade> Values)> found)
    {
        found.Clear();
        if (start >= atoms.Length || !_longest.TryGetValue(default(KeyRun).With(atoms[start].KeyHash).First, out var longest))
            return;
        var run = default(KeyRun);
        var end = Math.Min(atoms.Length, start + longest);
        for (var i = start; i < end; i++)
        {
            run = run.With(atoms[i].KeyHash);
            if (_phrases.TryGetValue(run.Hash, out var last))
                found.Add((run.Length, Values(last, make)));
        }
    }

    private List<TMade> Values<TMade>(int last, Func<T, TMade> make)
    {
        var values = new List<TMade>();
        for (var at = last; at > 0; at = _values[at - 1].Before)
            values.Add(make(_values[at - 1].Value));
        values.Reverse();
        return values;
    }
}
