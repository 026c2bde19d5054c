using System.Collections.Immutable;

namespace Parley.Coding.Relations;

/// <summary>The two sides of a text, and who brokered something between sides it does not name beside the word: "Qatar, which brokered the truce".</summary>
internal static class DocumentSides
{
    private const int Two = 2;

    // Whoever is named once or twice is not what a text is about.
    private const int LeastNamed = 3;

    // How much oftener a side is named than anybody else.
    private const double Ahead = 1.5;

    /// <param name="open">Tellings of a mediator whose sides the words leave unsaid.</param>
    /// <param name="known">Relations found already; none of them is told twice.</param>
    /// <param name="ofTalks">Those told by talks: where they name another side, who mediates does so for that one.</param>
    public static IEnumerable<Fact<Relation>> Read(RelationMaterial material, IReadOnlyList<RelationDraft> open, IReadOnlyDictionary<string, Actor> actors, IReadOnlyCollection<Fact<Relation>> known, IReadOnlyCollection<Fact<Relation>> ofTalks)
    {
        if (open.Count == 0)
            yield break;
        var pairs = Pairs(material, actors, known).Distinct().GroupBy(item => item.Pair).Select(group => (Pair: group.Key, Votes: group.Count())).ToList();
        var told = known.Where(fact => fact.Claim.Type == RelationType.MediatesFor).Select(fact => (fact.Claim.Subject, fact.Claim.Target)).ToHashSet();
        foreach (var draft in open.Where(draft => draft.Modality is Modality.Occurred or Modality.Ongoing))
        {
            if (known.Any(fact => fact.Claim.Type == RelationType.MediatesFor && fact.Support[0].Evidence.Span == draft.Tree[draft.Trigger].Span))
                continue;
            // Who brokers is no side, nor is who does so together with others.
            var brokers = open.Where(other => other.Trigger == draft.Trigger).Select(other => other.Claim.Subject).ToHashSet(StringComparer.Ordinal);
            var beside = Beside(material, draft, actors, brokers);
            var sides = MostTold([.. pairs.Where(item => !brokers.Contains(item.Pair.First) && !brokers.Contains(item.Pair.Second) && AreBeside(item.Pair, beside))], beside);
            if (sides.Length == 0)
                sides = MostNamed(material, actors, brokers) is [var one, var other] named && AreBeside((one, other), beside) && (named.All(id => IsOftenNamed(material, id)) || pairs.Exists(item => named.Contains(item.Pair.First) && named.Contains(item.Pair.Second))) ? named : [];
            string[] both = sides.Length == 0 && beside.Count == Two ? [.. beside.Order(StringComparer.Ordinal)] : sides;
            if (ofTalks.Any(fact => fact.Claim.Subject == draft.Claim.Subject && !both.Contains(PartId.WholeOf(fact.Claim.Target))))
                continue;
            foreach (var side in both)
            {
                if (EvidenceOf(material, draft, side) is { } support && told.Add((draft.Claim.Subject, side)))
                    yield return new Fact<Relation>(draft.Claim with { Target = side }, support, new CoderStamp("relations", "1", draft.Rule), draft.Attribution) { Modality = draft.Modality };
            }
        }
    }

    // By its name, and not by its miners or its nurses.
    private static bool IsOftenNamed(RelationMaterial material, string id) => material.Mentions.Count(mention => mention.ActorId == id) >= LeastNamed;

    // Where the sentence names two and more, the sides are among them.
    private static bool AreBeside((string First, string Second) pair, HashSet<string> beside) => beside.Count < Two || (beside.Contains(pair.First) && beside.Contains(pair.Second));

    // A pair told once is enough where both stand beside the word.
    private static string[] MostTold(List<((string First, string Second) Pair, int Votes)> pairs, HashSet<string> beside)
    {
        var best = pairs.OrderByDescending(item => item.Votes).Take(2).ToList();
        return best.Count == 0 || (best[0].Votes < Two && !(beside.Contains(best[0].Pair.First) && beside.Contains(best[0].Pair.Second))) || (best.Count > 1 && best[1].Votes == best[0].Votes) ? [] : [best[0].Pair.First, best[0].Pair.Second];
    }

    // "Under the truce brokered by X, A would leave while B …": those in its sentence.
    private static HashSet<string> Beside(RelationMaterial material, RelationDraft draft, IReadOnlyDictionary<string, Actor> actors, HashSet<string> brokers) =>
        material.Mentions.Where(mention => draft.Tree.Sentence.Span.Contains(mention.Span)).Select(mention => PartId.WholeOf(mention.ActorId))
            .Where(id => !brokers.Contains(id) && actors.TryGetValue(id, out var actor) && CanBeSide(actor)).ToHashSet(StringComparer.Ordinal);

    // The two the text is about, where it names nobody else nearly as often.
    private static string[] MostNamed(RelationMaterial material, IReadOnlyDictionary<string, Actor> actors, HashSet<string> brokers)
    {
        var counts = material.Mentions.Select(mention => PartId.WholeOf(mention.ActorId)).Where(id => !brokers.Contains(id) && actors.TryGetValue(id, out var actor) && CanBeSide(actor))
            .CountBy(id => id).OrderByDescending(item => item.Value).ThenBy(item => item.Key, StringComparer.Ordinal).Take(Two + 1).ToList();
        return counts.Count < Two || (counts.Count > Two && counts[1].Value < Ahead * counts[Two].Value) ? [] : [counts[0].Key, counts[1].Key];
    }

    // The two who talk, agree or fight: each sentence that tells it is a vote.
    private static IEnumerable<((string First, string Second) Pair, int? Sentence)> Pairs(RelationMaterial material, IReadOnlyDictionary<string, Actor> actors, IReadOnlyCollection<Fact<Relation>> known)
    {
        var groups = material.Talks.Select(talks => (Fact: (Fact)talks, Sides: talks.Claim.Participants.Where(item => item.Role is TalksRole.Party or TalksRole.Delegate).Select(item => item.For ?? item.Actor)))
            .Concat(material.Events.Where(act => act.Claim.Type is EventType.Agree or EventType.Consult or EventType.Assault).Select(act => (Fact: (Fact)act, Sides: act.Claim.Actors.Concat(act.Claim.Recipients))))
            .Concat(known.Where(fact => fact.Claim.Type is RelationType.Fights or RelationType.Attacks or RelationType.TalksWith).Select(fact => (Fact: (Fact)fact, Sides: (IEnumerable<string>)[fact.Claim.Subject, fact.Claim.Target])));
        foreach (var (fact, group) in groups)
        {
            List<string> ids = [.. group.Select(PartId.WholeOf).Where(id => actors.TryGetValue(id, out var actor) && CanBeSide(actor)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            if (ids.Count == Two)
                yield return ((ids[0], ids[1]), material.Parsed.SentenceAt(fact.Support[0].Evidence.Span.Start)?.Index);
        }
    }

    /// <summary>The two states a text names far oftener than any other; empty where it does not.</summary>
    public static IReadOnlyList<string> States(RelationMaterial material, IReadOnlyDictionary<string, Actor> actors)
    {
        var sides = MostNamed(material, actors.Where(item => item.Value.Kind == ActorKind.State).ToDictionary(StringComparer.Ordinal), []);
        return sides.Length == Two ? sides : [];
    }

    private static bool CanBeSide(Actor actor) =>
        actor.Kind is ActorKind.State or ActorKind.Government or ActorKind.Military or ActorKind.ArmedGroup or ActorKind.Party && !ActorId.IsDescribed(actor.Id);

    private static ImmutableArray<Support>? EvidenceOf(RelationMaterial material, RelationDraft draft, string side)
    {
        var (document, trigger) = (material.Parsed.Document, draft.Tree[draft.Trigger].Span);
        var nearest = material.Mentions.Where(mention => mention.ActorId == side).MinBy(mention => Math.Abs(mention.Span.Start - trigger.Start));
        return nearest is null ? null : [new Support(SupportRole.Trigger, document.Evidence(trigger)), new Support(SupportRole.Actor, document.Evidence(draft.Tree[draft.SubjectHead].Span)), new Support(SupportRole.Recipient, document.Evidence(nearest.Span))];
    }
}
