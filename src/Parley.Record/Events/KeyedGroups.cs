namespace Parley.Record.Events;

/// <summary>Groups of items that are one, found by keys they share. An item that fits two groups is a group of its own: wrong is worse than missing.</summary>
/// <param name="mayBeOne">Whether nothing speaks against two items being one; must hold for every member.</param>
/// <param name="areOne">Whether something speaks for it; must hold for one member.</param>
internal sealed class KeyedGroups<T>(Func<T, T, bool> mayBeOne, Func<T, T, bool> areOne)
{
    private readonly List<List<T>> _groups = [];
    private readonly Dictionary<string, List<List<T>>> _byKey = new(StringComparer.Ordinal);

    /// <summary>In the order in which their first item came.</summary>
    public IReadOnlyList<List<T>> All => _groups;

    public void Add(T item, IEnumerable<string> keys)
    {
        var own = keys.Distinct(StringComparer.Ordinal).ToList();
        var found = own.SelectMany(key => _byKey.GetValueOrDefault(key) ?? []).Distinct()
            .Where(group => group.TrueForAll(other => mayBeOne(other, item)) && group.Exists(other => areOne(other, item))).Take(2).ToList();
        var group = found.Count == 1 ? found[0] : [];
        if (group.Count == 0)
            _groups.Add(group);
        group.Add(item);
        foreach (var key in own)
        {
            if (!_byKey.TryGetValue(key, out var alike))
                _byKey.Add(key, alike = []);
            if (!alike.Contains(group))
                alike.Add(group);
        }
    }
}
