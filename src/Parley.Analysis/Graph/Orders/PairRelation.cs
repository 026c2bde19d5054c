using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Orders;

/// <summary>Closes single comparisons under their chains.</summary>
internal sealed class PairRelation(StateSpace space, EngineOptions options, string where)
{
    private readonly HashSet<(int Node, int Other)> _strong = [];

    internal RelationOrder Of(PairPreference preference)
    {
        var size = space.Count;
        options.Require($"the comparisons of {where}", 2 * BitMatrix.BytesFor(size));
        var (atLeast, better) = (new BitMatrix(size), new BitMatrix(size));
        foreach (var pair in preference.Pairs)
            Note(pair, atLeast, better);
        Close(atLeast);
        Chain(atLeast, better);
        for (var node = 0; node < size; node++)
        {
            if (Contrary(better, atLeast, node) is { } other)
                throw ModelProblems.Contradiction($"{where}, pairs", $"{space.TextOf(node)} is better than {space.TextOf(other)} and not better than it");
        }

        return new RelationOrder(better, atLeast, _strong);
    }

    private void Note(KnownPair pair, BitMatrix atLeast, BitMatrix better)
    {
        foreach (var node in space.Matching(pair.Preferred))
        {
            foreach (var other in space.Matching(pair.Other))
            {
                atLeast[node, other] = true;
                if (pair.IsTie)
                    atLeast[other, node] = true;
                else
                    better[node, other] = true;
                if (pair.IsStrong)
                    _strong.Add((node, other));
            }
        }
    }

    // Warshall, a row of words at a time.
    private static void Close(BitMatrix relation)
    {
        for (var middle = 0; middle < relation.Size; middle++)
        {
            for (var row = 0; row < relation.Size; row++)
            {
                if (row != middle && relation[row, middle])
                    relation.OrRow(row, relation.Row(middle));
            }
        }
    }

    // a over c strictly when some link of a chain from a to c is strict: a >= x > y >= c.
    private static void Chain(BitMatrix atLeast, BitMatrix better)
    {
        var size = atLeast.Size;
        for (var node = 0; node < size; node++)
            atLeast[node, node] = true;
        var fromStrict = new BitMatrix(size);
        for (var row = 0; row < size; row++)
        {
            for (var middle = 0; middle < size; middle++)
            {
                if (better[row, middle])
                    fromStrict.OrRow(row, atLeast.Row(middle));
            }
        }

        for (var row = 0; row < size; row++)
        {
            for (var middle = 0; middle < size; middle++)
            {
                if (atLeast[row, middle])
                    better.OrRow(row, fromStrict.Row(middle));
            }
        }
    }

    private static int? Contrary(BitMatrix better, BitMatrix atLeast, int node)
    {
        for (var other = 0; other < better.Size; other++)
        {
            if (better[node, other] && atLeast[other, node])
                return other;
        }

        return null;
    }
}
