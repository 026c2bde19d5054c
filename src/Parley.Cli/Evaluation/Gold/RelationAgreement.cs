using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Cli.Evaluation.Gold;

/// <summary>Found relations against marked ones: both actors and the type are right, and what is denied is found as denied.</summary>
internal sealed class RelationAgreement
{
    private static readonly RelationType[] NotMarked = [RelationType.Controls, RelationType.TalksWith, RelationType.Praises, RelationType.Criticises];

    private readonly FoundActors _actors;

    public RelationAgreement(CodedDocument coded)
    {
        _actors = new FoundActors(coded);
        Found = [.. coded.Facts.OfType<Fact<Relation>>().Where(fact => !NotMarked.Contains(fact.Claim.Type))];
    }

    /// <summary>Without the types no report is marked with.</summary>
    public ImmutableArray<Fact<Relation>> Found { get; }

    public bool Agree(GoldRelation marked, Fact<Relation> found) =>
        marked.Types.Contains(found.Claim.Type)
        && IsDenied(marked) == (found.Modality == Modality.Denied)
        && (SameEnds(marked, found.Claim.Subject, found.Claim.Target)
            || (RelationSigns.IsMutual(found.Claim.Type) && SameEnds(marked, found.Claim.Target, found.Claim.Subject)));

    private bool SameEnds(GoldRelation marked, string subject, string target) => _actors.IsSame(marked.Subject, subject) && _actors.IsSame(marked.Target, target);

    private static bool IsDenied(GoldRelation marked) => marked.Sign == 0 || (marked.Sign < 0 && marked.Types.Contains(RelationType.Recognises));
}
