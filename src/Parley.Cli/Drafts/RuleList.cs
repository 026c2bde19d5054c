using System.Collections.Immutable;
using Parley.Analysis.Files;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Rules;

namespace Parley.Cli.Drafts;

/// <summary>The preconditions parties set on acts of their own, and those the narrator tells of nobody, as rules: one for each who is bound.</summary>
internal static class RuleList
{
    public static ImmutableArray<InfeasibilityRule> Of(DraftMatter matter, DraftOptions options)
    {
        var binding = from condition in matter.Conditions
                      where condition.IsNecessary && options.Has(condition.If) && options.Has(condition.Then)
                      from then in Bound(condition)
                      select (condition.Fact, condition.If, Then: then);
        var rules = ImmutableArray.CreateBuilder<InfeasibilityRule>();
        foreach (var same in binding.GroupBy(item => (What: options.For(item.Then), OnlyIf: options.For(item.If))))
        {
            var name = Free(Name(matter, same.First().If, same.First().Then), rules);
            rules.Add(Precondition.Of(name, same.Key.What, same.Key.OnlyIf, Basis.OfFacts(same.Select(item => item.Fact).Distinct(StringComparer.Ordinal))));
        }

        return rules.ToImmutable();
    }

    // Who sets it for what is done together binds that; else each is bound alone.
    private static IEnumerable<DraftSide> Bound(DraftCondition condition) =>
        condition.Then.IsJoint ? condition.Bound.Any() ? [condition.Then] : [] : condition.Bound.Select(condition.Then.Of);

    // "Sudan: release of prisoners only if opening of border (Ethiopia)"
    private static string Name(DraftMatter matter, DraftSide first, DraftSide then)
    {
        var others = first.Movers.SequenceEqual(then.Movers) ? "" : $" ({string.Join(", ", first.Movers.Select(matter.NameOf))})";
        return $"{string.Join(", ", then.Movers.Select(matter.NameOf))}: {Words(then)} only if {Words(first)}{others}";
    }

    private static string Words(DraftSide side) => side.IsNegated ? "not " + side.Name : side.Name;

    private static string Free(string name, IReadOnlyCollection<InfeasibilityRule> rules)
    {
        var free = name;
        for (var number = 2; rules.Any(rule => string.Equals(rule.Name, free, StringComparison.OrdinalIgnoreCase)); number++)
            free = $"{name} ({number})";
        return free;
    }
}
