namespace Parley.Analysis.Graph.Orders;

internal static class CountingSort
{
    /// <summary>Places of the values by ascending value, equal ones by ascending place. Values are 0 to <paramref name="limit"/>, the limit excluded.</summary>
    internal static int[] ByValue(ReadOnlySpan<int> values, int limit)
    {
        var next = new int[limit + 1];
        foreach (var value in values)
            next[value + 1]++;
        for (var value = 0; value < limit; value++)
            next[value + 1] += next[value];
        var sorted = new int[values.Length];
        for (var place = 0; place < values.Length; place++)
            sorted[next[values[place]]++] = place;
        return sorted;
    }
}
