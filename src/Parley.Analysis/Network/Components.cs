using System.Collections.Immutable;

namespace Parley.Analysis.Network;

/// <summary>Who is joined to whom, directly or through others.</summary>
public static class Components
{
    /// <summary>The connected components over ties of any sign and direction, the largest first, then by the first id; ids in order.</summary>
    public static ImmutableArray<ImmutableArray<string>> Of(SignedNetwork network) => Of(network.Actors.Select(actor => actor.Id), network.Ties.Select(tie => (tie.From, tie.To)));

    internal static ImmutableArray<ImmutableArray<string>> Of(IEnumerable<string> ids, IEnumerable<(string First, string Second)> links)
    {
        var root = ids.ToDictionary(id => id, id => id, StringComparer.Ordinal);
        string Find(string id)
        {
            while (root[id] != id)
                id = root[id] = root[root[id]];
            return id;
        }

        foreach (var (first, second) in links)
            root[Find(first)] = Find(second);
        return
        [
            .. root.Keys.ToList().GroupBy(Find).Select(group => group.Order(StringComparer.Ordinal).ToImmutableArray())
                .OrderByDescending(group => group.Length).ThenBy(group => group[0], StringComparer.Ordinal),
        ];
    }
}
