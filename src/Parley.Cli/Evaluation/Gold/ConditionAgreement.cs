using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Cli.Evaluation.Gold;

/// <summary>Found conditions against marked ones: half of the shorter of either side in both, the sides not exchanged, and a marked holder.</summary>
internal sealed class ConditionAgreement
{
    private readonly FoundActors _actors;

    public ConditionAgreement(CodedDocument coded)
    {
        _actors = new FoundActors(coded);
        Found = [.. coded.Facts.OfType<Fact<Condition>>()];
    }

    public ImmutableArray<Fact<Condition>> Found { get; }

    public bool Agree(GoldCondition marked, Fact<Condition> found) =>
        FactSpans.Agree([marked.If], FactSpans.Of(found, SupportRole.If))
        && FactSpans.Agree([marked.Then], FactSpans.Of(found, SupportRole.Then))
        && (marked.Holders.IsEmpty || IsHeld(marked, found));

    public static bool SameForce(GoldCondition marked, Fact<Condition> found) => marked.Forces.Contains(found.Claim.Force) || found.Claim.Force == ConditionForce.Both;

    // A condition nobody is named for is its source's.
    private bool IsHeld(GoldCondition marked, Fact<Condition> found) =>
        _actors.AnyNamed(marked.Holders, found.Claim.Holders, found.Claim.HolderText)
        || _actors.AnyNamed(marked.Holders, found.Attribution.ActorIds, found.Attribution.Description);
}
