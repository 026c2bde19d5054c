using Parley.Analysis.Graph.Inverse;

namespace Parley.Cli.Conflicts;

/// <summary>Says conditions on preferences in words.</summary>
internal sealed class ConditionWords(ConflictView view)
{
    public string Of(PreferenceCondition condition) => condition switch
    {
        AtLeastCondition least => $"{view.Maker(least.Maker)} likes {view.Mention(least.Node)} at least as much as {view.Mention(least.Other)}",
        BetterCondition better => $"{view.Maker(better.Maker)} likes {view.Mention(better.Node)} better than {view.Mention(better.Other)}",
        ReachCondition reach => $"moves of {string.Join(", ", reach.Movers.Select(view.Maker))}, each liked by its mover, lead from {view.Mention(reach.Start)} to {view.Mention(reach.End)}",
        AllCondition { Parts.IsEmpty: true } => "in any case",
        AnyCondition { Parts.IsEmpty: true } => "in no case",
        AllCondition all => string.Join(" and ", all.Parts.Select(part => part is AnyCondition { Parts.Length: > 1 } ? $"({Of(part)})" : Of(part))),
        AnyCondition any => string.Join(" or ", any.Parts.Select(part => part is AllCondition { Parts.Length: > 1 } ? $"({Of(part)})" : Of(part))),
        _ => throw new ArgumentException($"{condition.GetType().Name} has no words.", nameof(condition)),
    };
}
