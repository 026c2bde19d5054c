using System.Collections.Immutable;
using Parley.Analysis.Graph;

namespace Parley.Cli.Drafts;

/// <summary>The acts a model is made of: those that conditions tie together first, both sides of a condition or neither, then those most spoken of. Immutable.</summary>
internal sealed class ActList
{
    /// <param name="most">The most acts.</param>
    public ActList(DraftMatter matter, int most)
    {
        var spoken = matter.Positions.Select(position => (position.Fact, Side: position.On))
            .Concat(matter.Conditions.SelectMany(condition => new[] { (condition.Fact, Side: condition.If), (condition.Fact, Side: condition.Then) })).ToList();
        Facts = spoken.SelectMany(item => item.Side.Acts.Select(act => (Act: act, item.Fact))).GroupBy(item => item.Act)
            .ToImmutableDictionary(same => same.Key, same => same.Select(item => item.Fact).Distinct(StringComparer.Ordinal).ToImmutableArray());
        Sides = spoken.SelectMany(item => item.Side.Acts.Select(act => (Act: act, item.Side))).GroupBy(item => item.Act)
            .ToImmutableDictionary(same => same.Key, same => same.Select(item => item.Side).ToImmutableArray());
        var tied = matter.Conditions.Select(condition => condition.If.Acts.Concat(condition.Then.Acts).ToList());
        var alone = spoken.Select(item => item.Side.Acts.ToList());
        Kept = Choose(tied.OrderByDescending(Weight).Concat(alone.OrderByDescending(Weight)), most);
        Cut = Facts.Count - Kept.Length;
    }

    /// <summary>The acts that are kept, each once.</summary>
    public ImmutableArray<DraftAct> Kept { get; }

    /// <summary>How many are not.</summary>
    public int Cut { get; }

    /// <summary>Ids of the positions and conditions that speak of each act, in the order of the record.</summary>
    public ImmutableDictionary<DraftAct, ImmutableArray<string>> Facts { get; }

    /// <summary>How they speak of it.</summary>
    public ImmutableDictionary<DraftAct, ImmutableArray<DraftSide>> Sides { get; }

    private int Weight(List<DraftAct> acts) => acts.SelectMany(act => Facts[act]).Distinct(StringComparer.Ordinal).Count();

    private static ImmutableArray<DraftAct> Choose(IEnumerable<List<DraftAct>> together, int most)
    {
        var kept = new List<DraftAct>();
        foreach (var acts in together)
        {
            var more = kept.Union(acts).ToList();
            if (more.Count <= most && more.Select(act => act.Mover).Distinct(StringComparer.Ordinal).Count() <= ConflictModel.MaxDecisionMakers)
                kept = more;
        }

        return [.. kept];
    }
}
