using System.Collections.Immutable;
using Parley.Analysis.Files;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Rules;

namespace Parley.Cli.Drafts;

/// <summary>The preconditions parties set on acts of their own, and those nobody is named for, as rules.</summary>
internal static class RuleList
{
    public static ImmutableArray<InfeasibilityRule> Of(DraftMatter matter, DraftOptions options)
    {
        var binding = matter.Conditions.Where(condition => condition.IsNecessary && condition.BindsItsHolder && options.Has(condition.If) && options.Has(condition.Then));
        var rules = ImmutableArray.CreateBuilder<InfeasibilityRule>();
        foreach (var same in binding.GroupBy(condition => (What: options.Statement(condition.Then), OnlyIf: options.Statement(condition.If))))
        {
            var name = Free(Name(matter, same.First()), rules);
            rules.Add(Precondition.Of(name, same.Key.What, same.Key.OnlyIf, Basis.OfFacts(same.Select(condition => condition.Fact).Distinct(StringComparer.Ordinal))));
        }

        return rules.ToImmutable();
    }

    // "Sudan: release of prisoners only if opening of border (Ethiopia)"
    private static string Name(DraftMatter matter, DraftCondition condition)
    {
        var movers = condition.Then.Movers.Select(matter.NameOf);
        var others = condition.If.Movers.SequenceEqual(condition.Then.Movers) ? "" : $" ({string.Join(", ", condition.If.Movers.Select(matter.NameOf))})";
        return $"{string.Join(", ", movers)}: {Words(condition.Then)} only if {Words(condition.If)}{others}";
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
