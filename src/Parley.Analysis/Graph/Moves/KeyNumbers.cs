using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace Parley.Analysis.Graph.Moves;

/// <summary>Numbers keys, each made of some bits of a state, in order of first appearance.</summary>
internal sealed class KeyNumbers
{
    private readonly ulong _mask;
    private readonly int[]? _table;
    private readonly Dictionary<ulong, int>? _numbers;

    internal KeyNumbers(ReadOnlySpan<ulong> states, ulong mask)
    {
        // Bits in which no two states differ make no key.
        ulong any = 0, all = ulong.MaxValue;
        foreach (var state in states)
        {
            any |= state;
            all &= state;
        }

        _mask = mask & any & ~all;
        var bits = BitOperations.PopCount(_mask);
        if (bits < 30 && 1L << bits <= 4L * states.Length + 1024)
            _table = new int[1 << bits];
        else
            _numbers = [];
    }

    internal int Count { get; private set; }

    internal int NumberOf(ulong state)
    {
        if (_table is null)
        {
            if (!_numbers!.TryGetValue(state & _mask, out var known))
                _numbers.Add(state & _mask, known = Count++);
            return known;
        }

        ref var number = ref _table[Gather(state)];
        if (number == 0)
            number = ++Count;
        return number - 1;
    }

    // Brings the bits of the mask together at the low end.
    private ulong Gather(ulong state)
    {
        if (Bmi2.X64.IsSupported)
            return Bmi2.X64.ParallelBitExtract(state, _mask);
        var (gathered, place) = (0UL, 0);
        for (var rest = _mask; rest != 0; rest &= rest - 1)
            gathered |= (state >> BitOperations.TrailingZeroCount(rest) & 1) << place++;
        return gathered;
    }
}
