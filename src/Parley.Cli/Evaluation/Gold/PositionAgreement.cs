using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Cli.Evaluation.Gold;

/// <summary>Found positions against marked ones: half of the shorter of the words in both, a marked holder, a marked stance.</summary>
internal sealed class PositionAgreement
{
    private readonly FoundActors _actors;

    public PositionAgreement(CodedDocument coded)
    {
        _actors = new FoundActors(coded);
        Found = [.. coded.Facts.OfType<Fact<Position>>()];
    }

    public ImmutableArray<Fact<Position>> Found { get; }

    public bool Agree(GoldPosition marked, Fact<Position> found) =>
        FactSpans.Agree(marked.Evidence, FactSpans.Of(found, SupportRole.Content))
        && marked.Stances.Contains(found.Claim.Stance)
        && (_actors.AnyNamed(marked.Holders, found.Claim.Holders, found.Claim.HolderText)
            || (found.Claim.Holders.IsEmpty && found.Claim.HolderText is null && _actors.AnyNamed(marked.Holders, found.Attribution.ActorIds, found.Attribution.Description)));

    public static bool SameType(GoldPosition marked, Fact<Position> found) => marked.Types.Contains(found.Claim.Type);
}
