using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Coding.Relations;

/// <summary>Who mediates at talks that were held or are going on does so for each party to them.</summary>
internal static class TalksMediators
{
    private static readonly CoderStamp Stamp = new("relations", "1", "mediator of talks");

    /// <param name="brokers">Who is told to broker anything: no party.</param>
    /// <param name="known">Relations found already; none of them is told twice.</param>
    public static IEnumerable<Fact<Relation>> Read(RelationMaterial material, IReadOnlyDictionary<string, Actor> actors, IReadOnlySet<string> brokers, IReadOnlyCollection<Fact<Relation>> known)
    {
        var told = known.Where(fact => fact.Claim.Type == RelationType.MediatesFor).Select(fact => (fact.Claim.Subject, fact.Claim.Target)).ToHashSet();
        foreach (var talks in material.Talks.Where(fact => fact.Modality is Modality.Occurred or Modality.Ongoing))
        {
            foreach (var (mediator, party) in Pairs(talks.Claim))
            {
                if (mediator != party && !brokers.Contains(party) && !IsNobody(actors[party]) && PartId.OwnerOf(party) != mediator && EvidenceOf(material, talks, mediator, party) is { } support && told.Add((mediator, party)))
                    yield return new Fact<Relation>(new Relation(RelationType.MediatesFor, mediator, party), support, Stamp, talks.Attribution) { Modality = talks.Modality };
            }
        }
    }

    private static IEnumerable<(string Mediator, string Party)> Pairs(Talks talks) =>
        from mediator in talks.Participants.Where(item => item.Role is TalksRole.Mediator or TalksRole.Facilitator).Where(item => !ActorId.IsPerson(item.Actor)).Select(item => item.Actor).Distinct()
        from party in talks.Participants.Where(item => item.Role is TalksRole.Party or TalksRole.Delegate).Select(item => item.For ?? item.Actor).Where(id => !ActorId.IsPerson(id)).Distinct()
        select (mediator, party);

    // "officials said the talks …": they are of either side.
    private static bool IsNobody(Actor party) =>
        party.Kind is ActorKind.Population or ActorKind.Media or ActorKind.Anonymous || (party.Kind == ActorKind.Government && ActorId.IsDescribed(party.Id));

    // The words for talks and roles, the mediator in a sentence of theirs, and the party where it is named nearest; without these nothing is told.
    private static ImmutableArray<Support>? EvidenceOf(RelationMaterial material, Fact<Talks> talks, string mediator, string party)
    {
        var words = talks.Support.Where(item => item.Role is SupportRole.Trigger or SupportRole.Actor or SupportRole.Reference).Select(item => item.Evidence.Span).ToList();
        var trigger = talks.Support[0];
        var sentences = words.Select(word => material.Parsed.SentenceAt(word.Start)?.Index).OfType<int>().ToHashSet();
        // "the Nigerian president X mediates": X does.
        var own = talks.Claim.Participants.Where(item => item.For == mediator).Select(item => item.Actor).ToHashSet(StringComparer.Ordinal);
        var first = Nearest(
            material, mediator, trigger.Evidence.Span,
            mention => mention.Form != MentionForm.Adjective && material.Parsed.SentenceAt(mention.Span.Start) is { } at && sentences.Contains(at.Index)
                && !material.Mentions.Any(other => own.Contains(other.ActorId) && at.Span.Contains(other.Span)));
        var second = Nearest(material, party, trigger.Evidence.Span, _ => true);
        if (first is null || second is null)
            return null;
        var document = material.Parsed.Document;
        return [new Support(SupportRole.Trigger, trigger.Evidence), new Support(SupportRole.Actor, document.Evidence(first.Span)), new Support(SupportRole.Recipient, document.Evidence(second.Span))];
    }

    private static ActorMention? Nearest(RelationMaterial material, string actor, TextSpan word, Func<ActorMention, bool> fits) =>
        material.Mentions.Where(mention => mention.ActorId == actor && fits(mention)).MinBy(mention => Math.Abs(mention.Span.Start - word.Start));
}
