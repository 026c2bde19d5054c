namespace Parley.Language.Trees;

/// <summary>The best tree over scores of arcs, with exactly one root: Chu and Liu (1965), Edmonds (1967).</summary>
internal static class SpanningTree
{
    // A word forced or forbidden as the root: further than any difference of scores.
    private const double Never = -1e9;

    // The best tree with one root is sought among the likeliest roots.
    private const int RootsTried = 5;

    /// <summary>For each word 0 if it is the root, or one more than the index of its head.</summary>
    /// <param name="scores">Rows of words + 1 scores, column 0 the root; a word's score for itself is ignored.</param>
    public static int[] Heads(ReadOnlySpan<float> scores, int words)
    {
        var heads = new int[words];
        for (var d = 0; d < words; d++)
        {
            var row = scores.Slice(d * (words + 1), words + 1);
            var best = 0;
            for (var h = 1; h <= words; h++)
            {
                if (h != d + 1 && row[h] > row[best])
                    best = h;
            }

            heads[d] = best;
        }

        return IsTree(heads) ? heads : BestWithOneRoot(scores, words);
    }

    /// <summary>Whether there is one root and every word leads to it.</summary>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        if (heads.Count(0) != 1)
            return false;
        var seen = new int[heads.Length + 1];
        for (var d = 1; d <= heads.Length; d++)
        {
            for (var at = d; at != 0 && seen[at] != -1; at = heads[at - 1])
            {
                if (seen[at] == d)
                    return false;
                seen[at] = d;
            }

            for (var at = d; at != 0 && seen[at] == d; at = heads[at - 1])
                seen[at] = -1;
        }

        return true;
    }

    private static int[] BestWithOneRoot(ReadOnlySpan<float> scores, int words)
    {
        var all = scores.ToArray();
        var table = new double[words + 1][];
        var bounds = Bounds(all, words);
        var roots = Enumerable.Range(0, words).OrderByDescending(d => all[d * (words + 1)]).Take(RootsTried).OrderByDescending(d => bounds[d]);
        int[]? best = null;
        var most = double.NegativeInfinity;
        foreach (var root in roots)
        {
            if (bounds[root] <= most)
                break;
            for (var d = 0; d <= words; d++)
            {
                table[d] = new double[words + 1];
                for (var h = 0; h <= words; h++)
                    table[d][h] = d == 0 || h == d || (h == 0) != (d == root + 1 && h == 0) ? Never : all[((d - 1) * (words + 1)) + h];
            }

            var found = Edmonds(table);
            var total = 0.0;
            for (var d = 1; d <= words; d++)
                total += table[d][found[d]];
            if (total > most)
                (best, most) = (found[1..], total);
        }

        return best!;
    }

    // What a tree with a given root reaches at most: every other word under the head it likes best, cycles or not.
    private static double[] Bounds(float[] scores, int words)
    {
        var likes = new double[words];
        for (var d = 0; d < words; d++)
        {
            likes[d] = Never;
            for (var h = 1; h <= words; h++)
                likes[d] = h == d + 1 ? likes[d] : Math.Max(likes[d], scores[(d * (words + 1)) + h]);
        }

        var sum = likes.Sum();
        return [.. likes.Select((like, d) => sum - like + scores[d * (words + 1)])];
    }

    // Over nodes 0..n with 0 the root: scores[d][h].
    private static int[] Edmonds(double[][] scores)
    {
        var heads = new int[scores.Length];
        for (var d = 1; d < scores.Length; d++)
        {
            var best = 0;
            for (var h = 0; h < scores.Length; h++)
            {
                if (h != d && scores[d][h] > scores[d][best])
                    best = h;
            }

            heads[d] = best;
        }

        return Cycle(heads) is { } cycle ? Contract(scores, heads, cycle) : heads;
    }

    private static List<int>? Cycle(int[] heads)
    {
        var seen = new int[heads.Length];
        for (var d = 1; d < heads.Length; d++)
        {
            var path = new List<int>();
            var at = d;
            for (; at != 0 && seen[at] == 0; at = heads[at])
            {
                seen[at] = d;
                path.Add(at);
            }

            if (at != 0 && seen[at] == d)
                return path[path.IndexOf(at)..];
        }

        return null;
    }

    private static int[] Contract(double[][] scores, int[] heads, List<int> cycle)
    {
        var isInCycle = new bool[scores.Length];
        foreach (var node in cycle)
            isInCycle[node] = true;
        var rest = Enumerable.Range(0, scores.Length).Where(node => !isInCycle[node]).ToArray();
        var one = rest.Length;
        var sum = cycle.Sum(node => scores[node][heads[node]]);
        var table = new double[one + 1][];
        var enter = new int[one];
        var leave = new int[one];
        table[one] = new double[one + 1];
        table[one][one] = Never;
        for (var a = 0; a < one; a++)
        {
            table[a] = new double[one + 1];
            for (var b = 0; b < one; b++)
                table[a][b] = scores[rest[a]][rest[b]];
            enter[a] = cycle.MaxBy(node => scores[node][rest[a]] - scores[node][heads[node]]);
            table[one][a] = sum + scores[enter[a]][rest[a]] - scores[enter[a]][heads[enter[a]]];
            leave[a] = cycle.MaxBy(node => scores[rest[a]][node]);
            table[a][one] = scores[rest[a]][leave[a]];
        }

        var found = Edmonds(table);
        var result = (int[])heads.Clone();
        for (var a = 0; a < one; a++)
        {
            if (rest[a] != 0)
                result[rest[a]] = found[a] == one ? leave[a] : rest[found[a]];
        }

        result[enter[found[one]]] = rest[found[one]];
        return result;
    }
}
