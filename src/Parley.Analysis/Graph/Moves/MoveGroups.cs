namespace Parley.Analysis.Graph.Moves;

/// <summary>States sorted into classes and groups for <see cref="OptionMoves"/>, in time that grows with their number.</summary>
internal sealed class MoveGroups
{
    internal required int[] GroupOf { get; init; }

    internal required int[] GroupStarts { get; init; }

    internal required int[] Members { get; init; }

    internal required int[] ClassOf { get; init; }

    internal required int[] ClassStarts { get; init; }

    /// <summary>How the options that go one way stand in each group.</summary>
    internal required ulong[] OneWay { get; init; }

    internal static MoveGroups Of(ReadOnlySpan<ulong> states, ulong own, ulong oneWay, int[]? order)
    {
        var groupOf = Number(states, ~own | oneWay, out var groupCount);
        var first = new ulong[groupCount];
        for (var node = states.Length - 1; node >= 0; node--)
            first[groupOf[node]] = states[node];
        var classOf = Number(first, ~own, out var classCount);
        if (classCount < groupCount)
            SortByClass(groupOf, ref classOf, ref first, classCount);
        var groupStarts = Starts(groupOf, groupCount);
        var (next, members) = (groupStarts[..^1], new int[states.Length]);
        for (var place = 0; place < states.Length; place++)
        {
            var node = order is null ? place : order[place];
            members[next[groupOf[node]]++] = node;
        }

        return new MoveGroups
        {
            GroupOf = groupOf,
            GroupStarts = groupStarts,
            Members = members,
            ClassOf = classOf,
            ClassStarts = Starts(classOf, classCount),
            OneWay = [.. first.Select(state => state & oneWay)],
        };
    }

    // Renumbers groups so that those of one class stand side by side.
    private static void SortByClass(int[] groupOf, ref int[] classOf, ref ulong[] first, int classCount)
    {
        var next = Starts(classOf, classCount)[..^1];
        var (newNumber, newClass, newFirst) = (new int[classOf.Length], new int[classOf.Length], new ulong[classOf.Length]);
        for (var group = 0; group < classOf.Length; group++)
        {
            var number = next[classOf[group]]++;
            newNumber[group] = number;
            newClass[number] = classOf[group];
            newFirst[number] = first[group];
        }

        for (var node = 0; node < groupOf.Length; node++)
            groupOf[node] = newNumber[groupOf[node]];
        (classOf, first) = (newClass, newFirst);
    }

    private static int[] Starts(int[] numbers, int count)
    {
        var starts = new int[count + 1];
        foreach (var number in numbers)
            starts[number + 1]++;
        for (var index = 0; index < count; index++)
            starts[index + 1] += starts[index];
        return starts;
    }

    // Numbers states by the bits the mask keeps, in order of first appearance.
    private static int[] Number(ReadOnlySpan<ulong> states, ulong mask, out int count)
    {
        var numbers = new int[states.Length];
        var table = new KeyNumbers(states, mask);
        for (var index = 0; index < states.Length; index++)
            numbers[index] = table.NumberOf(states[index]);
        count = table.Count;
        return numbers;
    }
}
