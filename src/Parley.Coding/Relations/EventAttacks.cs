using System.Collections.Immutable;

namespace Parley.Coding.Relations;

/// <summary>Who struck whom, where it is told as an event that came about and both sides are known: a relation as well.</summary>
internal static class EventAttacks
{
    private static readonly CoderStamp Stamp = new("relations", "1", "assault told as an event");

    /// <param name="known">Relations found already; none of them is told twice.</param>
    public static IEnumerable<Fact<Relation>> Read(RelationMaterial material, IReadOnlyDictionary<string, Actor> actors, IReadOnlyCollection<Fact<Relation>> known)
    {
        var friends = known.Where(fact => fact.Claim.Type is RelationType.AllyOf or RelationType.Backs && !fact.Claim.HasEnded)
            .SelectMany(fact => new[] { (fact.Claim.Subject, fact.Claim.Target), (fact.Claim.Target, fact.Claim.Subject) }).ToHashSet();
        var told = known.Where(fact => fact.Claim.Type is RelationType.Attacks or RelationType.Fights)
            .SelectMany(fact => new[] { (fact.Claim.Subject, fact.Claim.Target), RelationSigns.IsMutual(fact.Claim.Type) ? (fact.Claim.Target, fact.Claim.Subject) : default }).ToHashSet();
        foreach (var act in material.Events.Where(fact => fact.Claim.Type == EventType.Assault && fact.Modality is Modality.Occurred or Modality.Ongoing))
        {
            // "strikes on X's allies in Y": Y is where they are, not who is struck.
            var struck = act.Claim.Recipients.Where(id => !IsWhere(material, act.Support[0], id)).ToList();
            foreach (var (actor, recipient) in from actor in act.Claim.Actors from recipient in struck.Count > 0 ? struck : [.. act.Claim.Recipients] select (actor, recipient))
            {
                if (!friends.Contains((actor, recipient)) && CanAttack(actors[actor], actors[recipient]) && EvidenceOf(act, material, actor, recipient) is { } support && told.Add((actor, recipient)))
                    yield return new Fact<Relation>(new Relation(RelationType.Attacks, actor, recipient), support, Stamp, act.Attribution) { Modality = act.Modality };
            }
        }
    }

    private static bool IsWhere(RelationMaterial material, Support word, string id)
    {
        if (Nearest(material, id, word) is not { } mention || material.Parsed.SentenceAt(mention.Span.Start) is not { } sentence)
            return false;
        var tree = material.Parsed.TreeOf(sentence);
        var token = Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).LastOrDefault(at => mention.Span.Contains(tree[at].Span), -1);
        while (token >= 0 && (tree.Is(token, "conj") || tree.Is(token, "flat")) && tree.Parent(token) is { } first)
            token = first;
        return token >= 0 && Clause.CaseOf(tree, token) == "in";
    }

    private static bool CanAttack(Actor actor, Actor recipient) =>
        actor.Id != recipient.Id && actor.Kind is not (ActorKind.Igo or ActorKind.Ngo or ActorKind.Media or ActorKind.Population or ActorKind.Anonymous or ActorKind.Unknown)
        && recipient.Kind is not (ActorKind.Media or ActorKind.Anonymous or ActorKind.Unknown) && PartId.WholeOf(recipient.Id) != PartId.WholeOf(actor.Id);

    // The words of the event, and where its sentence names the two; without these nothing is told.
    private static ImmutableArray<Support>? EvidenceOf(Fact<Event> act, RelationMaterial material, string actor, string recipient)
    {
        var trigger = act.Support[0];
        if (material.Parsed.SentenceAt(trigger.Evidence.Span.Start) is not { } sentence)
            return null;
        var (first, second) = (Nearest(material, actor, trigger), Nearest(material, recipient, trigger));
        if (first is null || second is null || !sentence.Span.Contains(first.Span) || !sentence.Span.Contains(second.Span))
            return null;
        var document = material.Parsed.Document;
        return [new Support(SupportRole.Trigger, trigger.Evidence), new Support(SupportRole.Actor, document.Evidence(first.Span)), new Support(SupportRole.Recipient, document.Evidence(second.Span))];
    }

    private static ActorMention? Nearest(RelationMaterial material, string id, Support word) =>
        material.Mentions.Where(mention => mention.ActorId == id).MinBy(mention => Math.Abs(mention.Span.Start - word.Evidence.Span.Start));
}
