using System.Numerics;

namespace Parley.Analysis.Graph.States;

/// <summary>Finds the place of a state among sorted states.</summary>
/// <remarks>Up to 26 options it counts the bits below in a bit set over all combinations, beyond it halves.</remarks>
internal sealed class StateIndex
{
    private const int MaxTabled = 26;

    private readonly ulong[] _states;
    private readonly ulong[]? _present;
    private readonly int[]? _before;

    internal StateIndex(ulong[] states, int optionCount)
    {
        _states = states;
        if (optionCount > MaxTabled || 1L << optionCount > 256L * states.Length + 4096)
            return;
        _present = new ulong[((1 << optionCount) + 63) / 64];
        foreach (var state in states)
            _present[state >> 6] |= 1UL << (int)state;
        _before = new int[_present.Length];
        for (var index = 1; index < _present.Length; index++)
            _before[index] = _before[index - 1] + BitOperations.PopCount(_present[index - 1]);
    }

    /// <summary>The place, or -1 where the state is not among them.</summary>
    internal int Of(ulong state)
    {
        if (_present is null)
            return Array.BinarySearch(_states, state) is >= 0 and var place ? place : -1;
        var index = state >> 6;
        if (index >= (ulong)_present.Length)
            return -1;
        var word = _present[index];
        var bit = 1UL << (int)state;
        return (word & bit) == 0 ? -1 : _before![index] + BitOperations.PopCount(word & (bit - 1));
    }
}
