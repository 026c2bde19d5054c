using System.Collections.Immutable;

namespace Parley.Analysis.Network;

/// <summary>Who stands between others: betweenness over ties that do not say enmity, taken both ways and unweighted.</summary>
/// <remarks>Brandes (2001): the sum, over all pairs of others, of the share of shortest ways between the two that lead through the actor.</remarks>
public static class Brokerage
{
    /// <summary>The betweenness of every actor, not normalised; each pair counts once.</summary>
    public static ImmutableDictionary<string, double> Of(SignedNetwork network)
    {
        var near = network.Actors.ToDictionary(actor => actor.Id, _ => new SortedSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var tie in network.Ties.Where(tie => tie.Sign >= 0 && !tie.HasEnded))
        {
            near[tie.From].Add(tie.To);
            near[tie.To].Add(tie.From);
        }

        var total = near.Keys.ToDictionary(id => id, _ => 0.0, StringComparer.Ordinal);
        foreach (var source in near.Keys)
            AddFrom(source, near, total);
        return total.ToImmutableDictionary(item => item.Key, item => item.Value / 2, StringComparer.Ordinal);
    }

    private static void AddFrom(string source, Dictionary<string, SortedSet<string>> near, Dictionary<string, double> total)
    {
        var distance = new Dictionary<string, int>(StringComparer.Ordinal) { [source] = 0 };
        var ways = new Dictionary<string, double>(StringComparer.Ordinal) { [source] = 1 };
        var reached = new List<string> { source };
        for (var at = 0; at < reached.Count; at++)
        {
            foreach (var next in near[reached[at]])
            {
                if (distance.TryAdd(next, distance[reached[at]] + 1))
                    reached.Add(next);
                if (distance[next] == distance[reached[at]] + 1)
                    ways[next] = ways.GetValueOrDefault(next) + ways[reached[at]];
            }
        }

        var depends = reached.ToDictionary(id => id, _ => 0.0, StringComparer.Ordinal);
        for (var at = reached.Count - 1; at > 0; at--)
        {
            var id = reached[at];
            foreach (var before in near[id].Where(before => distance[before] == distance[id] - 1))
                depends[before] += ways[before] / ways[id] * (1 + depends[id]);
            total[id] += depends[id];
        }
    }
}
