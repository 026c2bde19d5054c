using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Cli.Evaluation.Gold;

/// <summary>Found conditions against marked ones: half of the shorter words in both.</summary>
internal sealed class ConditionAgreement
{
    private readonly FoundActors _actors;

    public ConditionAgreement(CodedDocument coded)
    {
        _actors = new FoundActors(coded);
        Found = [.. coded.Facts.OfType<Fact<Condition>>()];
    }

    public ImmutableArray<Fact<Condition>> Found { get; }

    public static bool Agree(GoldCondition marked, Fact<Condition> found) =>
        FactSpans.Agree(marked.Evidence, FactSpans.Over(found, SupportRole.If, SupportRole.Then, SupportRole.Cue));

    public bool SameHolder(GoldCondition marked, Fact<Condition> found) =>
        marked.Holders.IsEmpty ? found.Claim is { Holders.IsEmpty: true, HolderText: null } : _actors.AnyNamed(marked.Holders, found.Claim.Holders, found.Claim.HolderText);

    /// <summary>Where the annotation leaves both open, either is right.</summary>
    public static bool SameForce(GoldCondition marked, Fact<Condition> found) =>
        (marked.IsNecessary && found.Claim.Force != ConditionForce.Sufficient) || (marked.IsSufficient && found.Claim.Force != ConditionForce.Necessary);
}
