using System.Collections.Immutable;
using Parley.Coding.Conditions;
using Parley.Reading;

namespace Parley.Coding.Positions;

/// <summary>The conditions of a document, as far as sides taken rest on them.</summary>
internal sealed class ConditionGround(ImmutableArray<Fact<Condition>> conditions)
{
    private static readonly ConditionForm[] NoSide = [ConditionForm.Enables, ConditionForm.Blocks, ConditionForm.OnlyThrough, ConditionForm.Must];
    private static readonly ConditionForm[] Asked = [ConditionForm.Demand, ConditionForm.Must, ConditionForm.Before, ConditionForm.OnlyThrough, ConditionForm.Enables, ConditionForm.Blocks];

    /// <summary>Those on which somebody makes something depend.</summary>
    public IEnumerable<Fact<Condition>> Held => conditions.Where(fact => !NoSide.Contains(fact.Claim.Form) && (!fact.Claim.Holders.IsEmpty || fact.Claim.HolderText is not null));

    /// <summary>Whether words stand in what must come first and is not asked for: nobody takes a side there yet.</summary>
    public bool IsFirst(TextSpan span) => conditions.Any(fact => !Asked.Contains(fact.Claim.Form) && Of(fact, SupportRole.If).Any(side => side.Contains(span)));

    /// <summary>Whether what must come first is asked of others: without it the holder will not move, or with it the holder would.</summary>
    public static bool IsAsked(Fact<Condition> fact)
    {
        var condition = fact.Claim;
        // "will pay on condition that its engineers come": asked of those who must let them.
        if (condition.Form == ConditionForm.Manner || (condition.Form != ConditionForm.Provided && condition.If.Actors.Any(condition.Holders.Contains)))
            return false;
        // "will stay as long as the militia holds the road": nobody asks it to hold on.
        if (condition.Form == ConditionForm.AsLongAs && !condition.If.IsNegated && ConditionWords.Shipped.Lasts(condition.Then.Act))
            return false;
        // "will use no force as long as the port stays open": what is threatened asks for the port, and not against it.
        if (condition.Form == ConditionForm.AsLongAs && condition.If.IsNegated && PositionWords.Shipped.Harms(condition.Then.Act))
            return false;
        // With it the holder would: asked only for what is done for the other side.
        return condition.Force != ConditionForce.Sufficient || (condition.Form == ConditionForm.If && !condition.If.IsNegated && !condition.Then.IsNegated && fact.Hedge is null && PositionWords.Shipped.Gives(condition.Then.Act, condition.Then.About));
    }

    /// <summary>Whether what a side is taken on depends on something.</summary>
    /// <param name="content">The word that heads it.</param>
    /// <param name="isAsked">It is asked of others: "let them go unless there is proof" asks for it all the same.</param>
    public bool Depends(TextSpan content, bool isAsked) =>
        Held.Any(fact => Of(fact, SupportRole.Then).Any(side => side.Contains(content)) && !(isAsked && fact.Claim is { Form: ConditionForm.Unless, Force: ConditionForce.Sufficient }));

    /// <summary>Words that belong to the other side of a condition, or tell it: no part of what a side is taken on.</summary>
    /// <param name="content">The word that heads it.</param>
    public List<TextSpan> Apart(TextSpan content) =>
    [
        .. conditions.SelectMany(fact => Of(fact, SupportRole.Then).Any(side => side.Contains(content)) ? Of(fact, SupportRole.If).Concat(Of(fact, SupportRole.Cue))
            : Of(fact, SupportRole.If).Any(side => side.Contains(content)) ? Of(fact, SupportRole.Then).Concat(Of(fact, SupportRole.Cue)) : []),
    ];

    public static IEnumerable<TextSpan> Of(Fact<Condition> fact, SupportRole role) => fact.Support.Where(item => item.Role == role).Select(item => item.Evidence.Span);
}
