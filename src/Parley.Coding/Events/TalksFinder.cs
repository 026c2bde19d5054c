using System.Collections.Immutable;
using Parley.Coding.Phrases;

namespace Parley.Coding.Events;

/// <summary>Puts together the talks of a document: each meeting once, with who takes part and in which role, what it was about and what came of it.</summary>
internal sealed class TalksFinder
{
    private readonly TalksMentionFinder _mentions;
    private readonly TalksRoles _roles;
    private readonly TalksContents _contents;
    private readonly InstitutionFinder _institutions = new(TalksWords.Shipped);

    public TalksFinder(EventWords events, EventArguments arguments, EventModality modality)
    {
        _mentions = new TalksMentionFinder(events, TalksWords.Shipped, arguments, modality);
        _roles = new TalksRoles(TalksWords.Shipped, events, arguments);
        _contents = new TalksContents(TalksWords.Shipped);
    }

    /// <returns>The talks, and a meeting as an event for each that no event tells yet.</returns>
    /// <param name="drafts">The document's events before those told twice are left out.</param>
    public ((ImmutableArray<Fact<Talks>> Facts, List<TalksDraft> Drafts) Talks, List<EventDraft> Meetings) Find(EventMaterial material, List<EventDraft> drafts, PhraseActors phrases, EventPlaces where, EventDates when)
    {
        var mentions = new List<TalksMention>();
        foreach (var tree in material.Parsed.Sentences.Select(sentence => material.Parsed.TreeOf(sentence)))
            mentions.AddRange(_mentions.Find(tree, [.. drafts.Where(draft => draft.Tree.Sentence.Index == tree.Sentence.Index)], phrases, where, when));
        var bodies = _institutions.Find(material, mentions, phrases);
        var told = mentions.Where(mention => !bodies.Exists(body => body.Mentions.Exists(own => own.Tree.Sentence.Index == mention.Tree.Sentence.Index && own.Trigger == mention.Trigger))).ToList();
        foreach (var mention in told.Concat(bodies.SelectMany(body => body.Mentions)))
            TalksSides.Settle(mention, material);
        var found = TalksGatherer.Gather(told, mention => EventFinder.TitleOf(material.Parsed.Document) is { } title && title.Contains(mention.Tree[mention.Trigger].Span));
        PostponementRule.Apply(material.Parsed, found);
        _roles.Add(material.Parsed, found, phrases);
        found.RemoveAll(talks => !IsTold(talks));
        foreach (var talks in found)
            TalksSides.Complete(talks, found, material);
        var meetings = found.Where(talks => !IsAnEvent(talks, drafts)).Select(AsEvent).ToList();
        found.AddRange(bodies);
        _contents.Add(material, found, phrases);
        return (([.. found.Select(talks => MakeFact(material, talks))], found), meetings);
    }

    /// <summary>"The union convened the talks": a meeting told with one side, or none, has the other sides of its talks.</summary>
    public static IEnumerable<EventDraft> WithSides(List<EventDraft> drafts, List<TalksDraft> found)
    {
        foreach (var draft in drafts)
        {
            if (draft.Match.Entry.Type != EventType.Consult || draft.Patients.Count > 0 || draft.Agents.Count > 1 || found.Find(talks => Tells(talks, draft)) is not { } talks)
            {
                yield return draft;
                continue;
            }

            var others = talks.Participants.Where(item => item.Role is TalksRole.Party or TalksRole.Host).Select(item => item.Actor).Distinct(StringComparer.Ordinal).Except(draft.Agents, StringComparer.Ordinal).ToList();
            yield return draft.Agents.Count == 0 ? draft with { Agents = others } : draft with { Patients = others };
        }
    }

    private static bool Tells(TalksDraft talks, EventDraft draft) => talks.Mentions.Exists(mention => mention.Tree.Sentence.Index == draft.Tree.Sentence.Index
        && (mention.Trigger == draft.Match.Trigger || mention.Trigger == draft.Match.Object || mention.Predicate == draft.Match.Predicate));

    private static bool IsAnEvent(TalksDraft talks, List<EventDraft> drafts) =>
        Main(talks).IsAgreement || talks.Mentions.Exists(mention => mention.IsDeed && drafts.Exists(draft => draft.Match.Trigger == mention.Trigger)) || talks.Mentions.Exists(mention => drafts.Exists(draft => draft.Tree.Sentence.Index == mention.Tree.Sentence.Index && draft.Match.Entry.Type == EventType.Consult
            && (draft.Match.Trigger == mention.Trigger || draft.Match.Object == mention.Trigger)));

    private static EventDraft AsEvent(TalksDraft talks)
    {
        var main = Main(talks);
        var sides = talks.Participants.Where(item => item.Role == TalksRole.Party).Select(item => item.Actor).ToList();
        var hosts = talks.Participants.Where(item => item.Role == TalksRole.Host).Select(item => item.Actor).Except(sides, StringComparer.Ordinal).ToList();
        return new EventDraft(main.Tree, new EventMatch(new EventEntry(main.Kind, "NOUN", "", "", "", "", EventType.Consult, main.Kind == "visit" ? "visit" : null, main.Kind == "visit" ? "042" : "040"), main.Trigger, main.Trigger, 1))
        {
            AgentHeads = [],
            PatientHeads = [],
            Agents = sides.Count > 0 ? sides : hosts,
            Patients = sides.Count > 0 ? hosts : [],
            Modality = talks.Modality,
            Date = talks.Date,
            Place = talks.Place,
        };
    }

    /// <summary>Two sides, or a round; or one side, or talks that were not held, with a place or a day beside.</summary>
    private static bool IsTold(TalksDraft talks)
    {
        if (talks.Modality is Modality.Hypothetical or Modality.Demanded or Modality.Habitual or Modality.Threatened)
            return talks.Date is not null && (talks.NamesPlace || talks.Participants.Count > 1);
        var isSettled = talks.Date is not null || talks.Place is not null || talks.NamesPlace;
        var people = talks.Participants.Select(item => item.Actor).Distinct(StringComparer.Ordinal).Count();
        if (talks.Mentions.TrueForAll(mention => mention.IsAgreement) && !talks.NamesPlace && talks.Place is null && talks.Participants.All(item => item.Role == TalksRole.Party))
            return false;
        return talks.Round is not null || people > 1 || (people == 1 && isSettled)
            || (isSettled && talks.Modality is Modality.Planned or Modality.Postponed or Modality.Cancelled)
            || (talks.Date is not null && talks.NamesPlace);
    }

    private static Fact<Talks> MakeFact(EventMaterial material, TalksDraft talks)
    {
        var (document, main) = (material.Parsed.Document, Main(talks));
        var claim = new Talks(main.Kind, talks.Round, talks.Level, TalksSides.Of(talks, material))
        {
            Process = talks.Process,
            Date = talks.Date?.Claim.Edtf,
            Place = talks.Place?.Place.Id,
            Assessments = [.. talks.Assessments.Distinct().Select(item => new TalksAssessment(item.By, item.Words))],
        };
        return new Fact<Talks>(claim, SupportOf(document, material, talks, main), new CoderStamp("talks", "2", RuleOf(main)), material.AttributionOf(main.Tree[main.Trigger].Span)) { Modality = talks.Modality };
    }

    /// <summary>The telling that says most; of two alike, the first.</summary>
    private static TalksMention Main(TalksDraft talks) =>
        talks.Mentions.MaxBy(mention => (mention.People.Count > 0 ? 2 : 0) + (mention.Date is null ? 0 : 1) + (mention.Place is null ? 0 : 1) + (mention.Round is null ? 0 : 2)
            + (mention.IsAgreement && mention.Place is null ? -3 : 0) + (mention.IsNeutral ? 0 : 1) + (mention.IsDefinite ? 0 : 1) + (mention.Modality == talks.Modality ? 1 : 0))!;

    private static string RuleOf(TalksMention mention) =>
        mention.Trigger == mention.Predicate ? TreeWords.LemmaOf(mention.Tree, mention.Trigger) : $"{TreeWords.LemmaOf(mention.Tree, mention.Predicate)} {TreeWords.LemmaOf(mention.Tree, mention.Trigger)}";

    private static ImmutableArray<Support> SupportOf(Reading.Document document, EventMaterial material, TalksDraft talks, TalksMention main)
    {
        var support = ImmutableArray.CreateBuilder<Support>();
        support.Add(new Support(SupportRole.Trigger, document.Evidence(main.Tree[main.Trigger].Span)));
        foreach (var mention in talks.Mentions.Where(mention => mention != main))
            support.Add(new Support(SupportRole.Reference, document.Evidence(mention.Tree[mention.Trigger].Span)));
        foreach (var token in talks.RoleTokens.Distinct())
            support.Add(new Support(SupportRole.Actor, document.Evidence(material.Parsed.Tokens[token].Span)));
        if (talks.Date is { } date)
            support.Add(date.Support[0]);
        if (talks.Place is { } place)
            support.Add(new Support(SupportRole.Place, document.Evidence(material.Parsed.Tokens[place.Token].Span)));
        support.AddRange(talks.Contents.Distinct());
        return support.ToImmutable();
    }
}
