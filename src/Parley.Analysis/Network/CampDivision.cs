using System.Collections.Immutable;

namespace Parley.Analysis.Network;

/// <summary>Divides one component into two camps.</summary>
internal sealed class CampDivision
{
    private readonly List<(int Other, int Sign)>[] _near;
    private readonly int[] _spread;

    public CampDivision(ImmutableArray<string> members, ImmutableArray<SignedPair> pairs)
    {
        var index = members.Select((id, at) => (id, at)).ToDictionary(item => item.id, item => item.at, StringComparer.Ordinal);
        _near = [.. members.Select(_ => new List<(int, int)>())];
        foreach (var pair in pairs)
        {
            if (!index.TryGetValue(pair.First, out var first) || !index.TryGetValue(pair.Second, out var second))
                continue;
            _near[first].Add((second, pair.Sign));
            _near[second].Add((first, pair.Sign));
        }

        _spread = Spread();
        IsBalanced = Frustration(_spread) == 0;
    }

    /// <summary>Whether no pair need contradict: then one walk over the component finds the camps.</summary>
    public bool IsBalanced { get; }

    /// <summary>The division with the least frustration, the first found in a fixed order: one actor after another changes sides (Gray code), the first stays.</summary>
    public int[] Best()
    {
        var sides = new int[_near.Length];
        var frustration = Frustration(sides);
        var (best, least) = ((int[])sides.Clone(), frustration);
        for (var step = 1L; step < 1L << (_near.Length - 1); step++)
        {
            var turned = System.Numerics.BitOperations.TrailingZeroCount(step) + 1;
            frustration += Change(sides, turned);
            sides[turned] ^= 1;
            if (frustration < least)
                (best, least) = ((int[])sides.Clone(), frustration);
        }

        return best;
    }

    /// <summary>The division one walk finds, bettered by single changes of side until none betters it.</summary>
    public int[] Improved()
    {
        var sides = (int[])_spread.Clone();
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < sides.Length; i++)
            {
                if (Change(sides, i) >= 0)
                    continue;
                sides[i] ^= 1;
                changed = true;
            }
        }

        return sides;
    }

    // What the frustration changes by where one actor changes sides.
    private int Change(int[] sides, int actor)
    {
        var change = 0;
        foreach (var (other, sign) in _near[actor])
            change += (sides[actor] == sides[other]) == (sign > 0) ? 1 : -1;
        return change;
    }

    private int Frustration(int[] sides)
    {
        var count = 0;
        for (var i = 0; i < _near.Length; i++)
            count += _near[i].Count(link => link.Other > i && (sides[i] == sides[link.Other]) != (link.Sign > 0));
        return count;
    }

    private int[] Spread()
    {
        var sides = new int[_near.Length];
        Array.Fill(sides, -1);
        var open = new Queue<int>([0]);
        sides[0] = 0;
        while (open.TryDequeue(out var at))
        {
            foreach (var (other, sign) in _near[at])
            {
                if (sides[other] >= 0)
                    continue;
                sides[other] = sign > 0 ? sides[at] : 1 - sides[at];
                open.Enqueue(other);
            }
        }

        return sides;
    }
}
