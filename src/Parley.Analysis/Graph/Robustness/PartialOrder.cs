using Parley.Analysis.Graph.Orders;

namespace Parley.Analysis.Graph.Robustness;

/// <summary>What is known of a preference as a partial order over its ties: levels that may only be told apart by guessing.</summary>
internal sealed class PartialOrder
{
    private readonly int[] _tieOf;
    private readonly BitMatrix _below;

    private PartialOrder(int[] tieOf, BitMatrix below)
    {
        _tieOf = tieOf;
        _below = below;
    }

    /// <summary>Number of ties, each of one node or more.</summary>
    internal int Size => _below.Size;

    /// <summary>Nothing is known about any two ties.</summary>
    internal bool IsOpen { get; private init; }

    internal static PartialOrder Of(PreferenceOrder order, EngineOptions options)
    {
        options.Require("what is known of the preferences", 2 * BitMatrix.BytesFor(order.Count));
        var tieOf = Ties(order, out var count);
        var below = new BitMatrix(count);
        var isOpen = true;
        for (var node = 0; node < order.Count; node++)
        {
            for (var other = 0; other < order.Count; other++)
            {
                if (tieOf[node] == tieOf[other] || order.Compare(node, other) != Comparison.Better)
                    continue;
                below[tieOf[node], tieOf[other]] = true;
                isOpen = false;
            }
        }

        Close(below);
        return new PartialOrder(tieOf, below) { IsOpen = isOpen };
    }

    /// <summary>The tie is known to be liked less than the other.</summary>
    internal bool IsBelow(int tie, int other) => _below[other, tie];

    /// <summary>Some order that agrees with what is known, least preferred first, as chance has it.</summary>
    internal int[] Some(Random random)
    {
        var ties = Enumerable.Range(0, Size).ToArray();
        random.Shuffle(ties);
        return [.. ties.OrderBy(tie => CountBelow(tie))];
    }

    /// <summary>Every order that agrees with what is known, least preferred first.</summary>
    internal IEnumerable<int[]> All()
    {
        var (placed, next, depth) = (new int[Size], new int[Size + 1], 0);
        var waiting = Enumerable.Range(0, Size).Select(CountBelow).ToArray();
        while (depth >= 0)
        {
            if (depth == Size)
                yield return (int[])placed.Clone();
            var tie = depth == Size ? Size : Array.IndexOf(waiting, 0, next[depth]);
            if (tie >= 0 && tie < Size)
            {
                next[depth] = tie + 1;
                placed[depth++] = tie;
                Place(waiting, tie, 1);
                next[depth] = 0;
            }
            else if (--depth >= 0)
            {
                Place(waiting, placed[depth], -1);
            }
        }
    }

    /// <summary>The level of each node when its ties are put in an order, least preferred first.</summary>
    internal int[] Ranks(int[] order)
    {
        var place = new int[Size];
        for (var index = 0; index < order.Length; index++)
            place[order[index]] = index;
        var ranks = new int[_tieOf.Length];
        for (var node = 0; node < ranks.Length; node++)
            ranks[node] = place[_tieOf[node]];
        return ranks;
    }

    // Waiting for none below it, a tie may come next; a placed one waits for ever.
    private void Place(int[] waiting, int tie, int sign)
    {
        waiting[tie] = sign > 0 ? -1 : 0;
        for (var other = 0; other < Size; other++)
        {
            if (_below[other, tie])
                waiting[other] -= sign;
        }
    }

    // A tie above another has more below it, so the number below is an order that agrees.
    private int CountBelow(int tie)
    {
        var count = 0;
        foreach (var word in _below.Row(tie))
            count += System.Numerics.BitOperations.PopCount(word);
        return count;
    }

    private static int[] Ties(PreferenceOrder order, out int count)
    {
        var tieOf = new int[order.Count];
        Array.Fill(tieOf, -1);
        var open = new Stack<int>();
        count = 0;
        for (var start = 0; start < order.Count; start++)
        {
            if (tieOf[start] >= 0)
                continue;
            tieOf[start] = count;
            open.Push(start);
            while (open.TryPop(out var node))
            {
                for (var other = 0; other < order.Count; other++)
                {
                    if (tieOf[other] >= 0 || order.Compare(node, other) != Comparison.Same)
                        continue;
                    tieOf[other] = count;
                    open.Push(other);
                }
            }

            count++;
        }

        return tieOf;
    }

    private static void Close(BitMatrix below)
    {
        for (var middle = 0; middle < below.Size; middle++)
        {
            for (var row = 0; row < below.Size; row++)
            {
                if (row != middle && below[row, middle])
                    below.OrRow(row, below.Row(middle));
            }
        }
    }
}
