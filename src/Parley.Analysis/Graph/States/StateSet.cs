using System.Numerics;

namespace Parley.Analysis.Graph.States;

/// <summary>A set of nodes of one state space, a bit each.</summary>
public sealed class StateSet
{
    private readonly ulong[] _words;

    public StateSet(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        Size = size;
        _words = new ulong[(size + 63) / 64];
    }

    private StateSet(int size, ulong[] words)
    {
        Size = size;
        _words = words;
    }

    /// <summary>Number of nodes there are, in the set or not.</summary>
    public int Size { get; }

    /// <summary>Number of nodes in the set.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
                count += BitOperations.PopCount(word);
            return count;
        }
    }

    public bool this[int node]
    {
        get => (_words[node >> 6] >> node & 1) != 0;
        set
        {
            if (value)
                _words[node >> 6] |= 1UL << node;
            else
                _words[node >> 6] &= ~(1UL << node);
        }
    }

    internal ReadOnlySpan<ulong> Words => _words;

    public static StateSet Full(int size)
    {
        var set = new StateSet(size);
        Array.Fill(set._words, ulong.MaxValue);
        if ((size & 63) != 0)
            set._words[^1] = (1UL << size) - 1;
        return set;
    }

    public StateSet Copy() => new(Size, (ulong[])_words.Clone());

    /// <summary>Keeps what is in <paramref name="other"/> too.</summary>
    public void IntersectWith(StateSet other)
    {
        for (var index = 0; index < _words.Length; index++)
            _words[index] &= other._words[index];
    }

    public void UnionWith(StateSet other)
    {
        for (var index = 0; index < _words.Length; index++)
            _words[index] |= other._words[index];
    }

    /// <summary>Every node of this set is in <paramref name="other"/>.</summary>
    public bool IsSubsetOf(StateSet other)
    {
        for (var index = 0; index < _words.Length; index++)
        {
            if ((_words[index] & ~other._words[index]) != 0)
                return false;
        }

        return true;
    }

    public bool SetEquals(StateSet other) => Size == other.Size && _words.AsSpan().SequenceEqual(other._words);

    /// <summary>The nodes in the set, ascending.</summary>
    public IEnumerable<int> Nodes()
    {
        for (var index = 0; index < _words.Length; index++)
        {
            for (var word = _words[index]; word != 0; word &= word - 1)
                yield return (index << 6) + BitOperations.TrailingZeroCount(word);
        }
    }
}
