using System.Collections.Immutable;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Statements;

namespace Parley.Analysis.Graph.Orders;

/// <summary>Levels by option prioritising: statements are judged for 64 states at a time, and states sorted by the truths as one number.</summary>
internal static class PriorityScores
{
    // So many truths fit one number; more statements refine the levels round by round.
    private const int StatementsARound = 32;

    /// <summary>Level of each state, 0 least preferred, and the number of strong steps below it (null where no statement is strong).</summary>
    internal static (int[] Levels, int[]? Bands) Of(ReadOnlySpan<ulong> states, ImmutableArray<PreferenceStatement> statements)
    {
        var levels = new int[states.Length];
        var keys = new ulong[states.Length];
        for (var start = 0; start < statements.Length; start += StatementsARound)
        {
            var round = statements.Slice(start, Math.Min(StatementsARound, statements.Length - start));
            Judge(states, round, keys);
            for (var index = 0; index < keys.Length; index++)
                keys[index] |= (ulong)levels[index] << StatementsARound;
            Rank(keys, levels);
        }

        return (levels, statements.Any(statement => statement.IsStrong) ? Bands(states, levels, statements) : null);
    }

    private static void Judge(ReadOnlySpan<ulong> states, ImmutableArray<PreferenceStatement> statements, ulong[] keys)
    {
        Span<ulong> columns = stackalloc ulong[64];
        for (var start = 0; start < states.Length; start += 64)
        {
            var block = states[start..Math.Min(start + 64, states.Length)];
            columns.Clear();
            block.CopyTo(columns);
            Transpose(columns);
            var scores = keys.AsSpan(start, block.Length);
            scores.Clear();
            foreach (var statement in statements)
            {
                var truths = Truths(statement.Statement, columns);
                for (var index = 0; index < scores.Length; index++)
                    scores[index] = scores[index] << 1 | (truths >> index & 1);
            }
        }
    }

    // Bit i of the answer is the truth in the i-th state of the block, whose option j is bit i of column j.
    private static ulong Truths(Statement statement, ReadOnlySpan<ulong> columns)
    {
        switch (statement.Kind)
        {
            case StatementKind.Option:
                return columns[statement.OptionIndex];
            case StatementKind.Not:
                return ~Truths(statement.Parts[0], columns);
            case StatementKind.If:
                return Truths(statement.Parts[0], columns) | ~Truths(statement.Parts[1], columns);
            case StatementKind.Iff:
                return ~(Truths(statement.Parts[0], columns) ^ Truths(statement.Parts[1], columns));
            default:
                var isAnd = statement.Kind == StatementKind.And;
                var joined = isAnd ? ulong.MaxValue : 0;
                foreach (var part in statement.Parts)
                    joined = isAnd ? joined & Truths(part, columns) : joined | Truths(part, columns);
                return joined;
        }
    }

    // Turns 64 numbers of 64 bits about their diagonal, halving the blocks that change places.
    private static void Transpose(Span<ulong> square)
    {
        var mask = 0x00000000FFFFFFFFUL;
        for (var width = 32; width != 0; width >>= 1, mask ^= mask << width)
        {
            for (var row = 0; row < 64; row = (row + width + 1) & ~width)
            {
                var swapped = ((square[row] >> width) ^ square[row + width]) & mask;
                square[row] ^= swapped << width;
                square[row + width] ^= swapped;
            }
        }
    }

    private static void Rank(ulong[] keys, int[] levels)
    {
        var sorted = (ulong[])keys.Clone();
        Array.Sort(sorted);
        var distinct = 0;
        for (var index = 0; index < sorted.Length; index++)
        {
            if (index == 0 || sorted[index] != sorted[distinct - 1])
                sorted[distinct++] = sorted[index];
        }

        for (var index = 0; index < keys.Length; index++)
            levels[index] = Array.BinarySearch(sorted, 0, distinct, keys[index]);
    }

    // A step between neighbouring levels is strong where the first statement that tells them apart is.
    private static int[] Bands(ReadOnlySpan<ulong> states, int[] levels, ImmutableArray<PreferenceStatement> statements)
    {
        var example = new ulong[levels.Max() + 1];
        for (var index = 0; index < levels.Length; index++)
            example[levels[index]] = states[index];
        var bands = new int[example.Length];
        for (var level = 1; level < bands.Length; level++)
        {
            var (below, above) = (example[level - 1], example[level]);
            var telling = statements.First(statement => statement.Statement.IsTrue(below) != statement.Statement.IsTrue(above));
            bands[level] = bands[level - 1] + (telling.IsStrong ? 1 : 0);
        }

        return [.. levels.Select(level => bands[level])];
    }
}
