using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Cli.Evaluation.Gold;

/// <summary>Found positions against marked ones: half of the shorter words in both, and a marked holder.</summary>
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
        FactSpans.Agree(marked.Evidence, FactSpans.Over(found, SupportRole.Cue, SupportRole.Content)) && _actors.AnyNamed(marked.Holders, found.Claim.Holders, found.Claim.HolderText);

    public static bool SameStance(GoldPosition marked, Fact<Position> found) => marked.Stances.Contains(found.Claim.Stance.ToString().ToLowerInvariant());

    public static bool SameType(GoldPosition marked, Fact<Position> found) => marked.Types.Contains(found.Claim.Type.ToString().ToLowerInvariant());
}
