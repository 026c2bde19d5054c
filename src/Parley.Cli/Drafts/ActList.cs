using System.Collections.Immutable;
using Parley.Analysis.Graph;

namespace Parley.Cli.Drafts;

/// <summary>The acts a model is made of: those that conditions tie together first, then those most spoken of.</summary>
internal static class ActList
{
    /// <param name="most">The most options: an act of two parties is two.</param>
    /// <returns>In that order; an act that would pass the bound, or that on parties of a model, is left out, and with it the conditions on it.</returns>
    public static ImmutableArray<DraftAct> Of(DraftMatter matter, int most)
    {
        var kept = ImmutableArray.CreateBuilder<DraftAct>();
        var options = 0;
        var owners = new HashSet<string>(StringComparer.Ordinal);
        foreach (var act in All(matter).OrderByDescending(act => act.IsBound).ThenByDescending(act => act.Facts.Length))
        {
            if (options + act.Movers.Length > most || owners.Union(act.Movers).Count() > ConflictModel.MaxDecisionMakers)
                continue;
            kept.Add(act);
            owners.UnionWith(act.Movers);
            options += act.Movers.Length;
        }

        return kept.ToImmutable();
    }

    private static IEnumerable<DraftAct> All(DraftMatter matter)
    {
        var spoken = matter.Positions.Select(position => (position.Fact, Side: position.On, IsBound: false))
            .Concat(matter.Conditions.SelectMany(condition => new[] { (condition.Fact, Side: condition.If, IsBound: true), (condition.Fact, Side: condition.Then, IsBound: true) }));
        return from item in spoken
               group item by item.Side.Key into same
               let side = same.First().Side
               select new DraftAct(same.Key, side.Name, side.Movers, [.. same.Select(item => item.Fact).Distinct(StringComparer.Ordinal)], same.Any(item => item.IsBound), same.Any(item => item.Side.IsStanding));
    }
}
