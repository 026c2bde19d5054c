using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Cli.Evaluation.Gold;

/// <summary>Found actors against marked ones, those with a name apart from those without.</summary>
/// <remarks>A part without a name ("the delegation" of a state) that no one marked counts for nothing where its whole is marked.</remarks>
public static class ActorAgreement
{
    public static (MatchCount Named, MatchCount Unnamed) Count(ImmutableArray<GoldActor> marked, IReadOnlyCollection<CodedDocument> documents)
    {
        var found = documents.SelectMany(document => document.Actors).DistinctBy(actor => actor.Id).ToList();
        var named = documents.SelectMany(document => document.Mentions).Where(mention => mention.Form != MentionForm.Description).Select(mention => mention.ActorId).ToHashSet(StringComparer.Ordinal);
        var right = found.Where(actor => marked.Any(one => NameAgreement.IsSame(one, actor))).ToHashSet();
        var counted = found.Where(actor => right.Contains(actor) || !IsPartOfMarked(actor)).ToList();
        return (
            Count(marked.Where(IsNamed), counted.Where(actor => named.Contains(actor.Id))),
            Count(marked.Where(one => !IsNamed(one)), counted.Where(actor => !named.Contains(actor.Id))));

        bool IsPartOfMarked(Actor actor) =>
            PartId.OwnerOf(actor.Id) is { } owner && found.Exists(whole => whole.Id == owner && right.Contains(whole));

        MatchCount Count(IEnumerable<GoldActor> ofMarked, IEnumerable<Actor> ofFound)
        {
            var required = ofMarked.Where(one => !one.IsOptional).ToList();
            var kept = ofFound.ToList();
            return new MatchCount(required.Count(one => found.Exists(actor => NameAgreement.IsSame(one, actor))), required.Count, kept.Count(right.Contains), kept.Count);
        }
    }

    private static bool IsNamed(GoldActor actor) => actor is { IsNamed: true, IsCollective: false };
}
