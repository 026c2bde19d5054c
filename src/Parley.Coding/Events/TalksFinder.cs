using System.Collections.Immutable;
using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Puts together the talks of a document: each meeting once, with who takes part and in which role.</summary>
internal sealed class TalksFinder(EventWords words)
{
    private readonly TalksRoles _roles = new(words);

    /// <param name="drafts">The document's events before those told twice are left out.</param>
    public ImmutableArray<Fact<Talks>> Find(EventMaterial material, List<EventDraft> drafts, PhraseActors phrases)
    {
        var found = new List<TalksDraft>();
        foreach (var draft in drafts.Where(draft => draft.Match.Entry.Type == EventType.Consult && IsTalks(draft)))
            Place(found, draft);
        foreach (var talks in found)
            Describe(talks);
        _roles.Add(material.Parsed, found, phrases);
        return [.. found.Where(IsTold).Select(talks => MakeFact(material, talks))];
    }

    /// <summary>Two sides, or a round; or one side, or a meeting that was not held, if a word for talks and a place or a day stand beside.</summary>
    private bool IsTold(TalksDraft talks) =>
        talks.Participants.Count > 1 || talks.Round is not null
        || ((talks.Participants.Count == 1 || talks.Modality is Modality.Planned or Modality.Postponed or Modality.Cancelled) && (talks.Place is not null || talks.Date is not null)
            && talks.Events.Exists(draft => CarriedNoun(draft) is not null || words.IsTalksWord(TreeWords.LemmaOf(draft.Tree, draft.Match.Trigger))));

    private bool IsTalks(EventDraft draft) =>
        draft.Modality != Modality.Denied && draft.Match.Entry.Mode is not "phone"
        && (words.IsTalksWord(TreeWords.LemmaOf(draft.Tree, draft.Match.Trigger)) || CarriedNoun(draft) is not null || draft.Agents.Count + draft.Patients.Count > 1);

    private int? CarriedNoun(EventDraft draft) =>
        draft.Match.Object is { } noun && words.IsTalksWord(TreeWords.LemmaOf(draft.Tree, noun)) ? noun : null;

    /// <summary>A later telling joins the talks it fits: no other date, place or people, and neither held nor still to come against what is known.</summary>
    private void Place(List<TalksDraft> found, EventDraft draft)
    {
        var fitting = found.FindLast(talks => Fits(talks, draft));
        if (fitting is null)
        {
            found.Add(new TalksDraft(draft));
            return;
        }

        fitting.Events.Add(draft);
        fitting.Date ??= draft.Date;
        fitting.Place ??= draft.Place;
    }

    private bool Fits(TalksDraft talks, EventDraft draft)
    {
        if (talks.Modality != draft.Modality || (talks.Date is { } date && draft.Date is { } other && date.Claim.Edtf != other.Claim.Edtf))
            return false;
        if (talks.Place is { } place && draft.Place is { } second && place.Place.Id != second.Place.Id && place.Place.Country != second.Place.Id && second.Place.Country != place.Place.Id)
            return false;
        if (TellsRoleAtKnown(draft))
            return true;
        var people = draft.Agents.Concat(draft.Patients).ToList();
        var known = talks.Events.SelectMany(item => item.Agents.Concat(item.Patients)).ToHashSet(StringComparer.Ordinal);
        if (people.Count == 0 || known.Count == 0)
            return true;
        if (draft.Date is null || talks.Date is null)
            return people.Count(known.Contains) == Math.Min(people.Count, known.Count);
        return people.Exists(known.Contains) || draft.Place?.Place.Id == talks.Place?.Place.Id;
    }

    // "Kenya mediated the talks": who does so joins those told of before.
    private bool TellsRoleAtKnown(EventDraft draft) =>
        RoleOf(draft) is not null && draft.Patients.Count == 0
        && draft.Tree.Children(draft.Match.Predicate, "obj").Any(noun => words.IsTalksWord(TreeWords.LemmaOf(draft.Tree, noun)) && draft.Tree.Children(noun, "det").Any(det => draft.Tree[det].Feature("Definite") == "Def"));

    private TalksRole? RoleOf(EventDraft draft) => words.TalksRole(TreeWords.LemmaOf(draft.Tree, draft.Match.Predicate), "VERB");

    private void Describe(TalksDraft talks)
    {
        foreach (var draft in talks.Events)
        {
            foreach (var actor in draft.Agents)
                talks.Add(actor, RoleOf(draft) ?? TalksRole.Party);
            foreach (var actor in draft.Patients)
                talks.Add(actor, TalksRole.Party);
            talks.Level ??= LevelOf(draft);
            talks.Round ??= RoundOf(draft) ?? RoundBeside(draft);
        }
    }

    private static string? LevelOf(EventDraft draft)
    {
        foreach (var head in draft.AgentHeads)
        {
            if (draft.Tree[head].Upos != Upos.NOUN || draft.Tree[head].Xpos != "NNS")
                continue;
            var parts = draft.Tree.Children(head, "compound", "amod").Where(child => char.IsLower(draft.Tree[child].Form[0]) && child < head).Append(head);
            return string.Join(' ', parts.Select(part => draft.Tree[part].Form));
        }

        return null;
    }

    private int? RoundOf(EventDraft draft)
    {
        foreach (var noun in new[] { draft.Match.Trigger, draft.Match.Object ?? draft.Match.Trigger }.Concat(draft.PatientHeads))
        {
            if (!words.IsTalksWord(TreeWords.LemmaOf(draft.Tree, noun)))
                continue;
            foreach (var child in draft.Tree.Children(noun))
            {
                if (Ordinals.Read(draft.Tree[child].Form) is { } number)
                    return number;
            }
        }

        return null;
    }

    // "the 22nd round of talks held in …": the number may stand on a noun above the one that is carried.
    private static int? RoundBeside(EventDraft draft)
    {
        var sentence = draft.Tree.Sentence;
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken && i < draft.Match.Trigger; i++)
        {
            if (TreeWords.LemmaOf(draft.Tree, i + 1) == "round" && Ordinals.Read(draft.Tree[i].Form) is { } number)
                return number;
        }

        return null;
    }

    /// <summary>A government's ministers, envoys or delegation take part for it.</summary>
    private static IEnumerable<(string Actor, TalksRole Role)> Sides(EventMaterial material, TalksDraft talks)
    {
        var known = material.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var sides = new List<(string Actor, TalksRole Role)>();
        foreach (var (actor, role) in talks.Participants)
        {
            var side = known.TryGetValue(actor, out var part) && part.Kind == ActorKind.Government && PartId.OwnerOf(actor) is { } owner && known.ContainsKey(owner) ? owner : actor;
            if (!sides.Exists(item => item.Actor == side && (role == TalksRole.Party || item.Role == role)))
                sides.Add((side, role));
        }

        return sides.Where(item => item.Role != TalksRole.Party || !sides.Exists(other => other.Actor == item.Actor && other.Role != TalksRole.Party));
    }

    private Fact<Talks> MakeFact(EventMaterial material, TalksDraft talks)
    {
        var (document, first) = (material.Parsed.Document, talks.Events[0]);
        var noun = talks.Events.Select(draft => CarriedNoun(draft) ?? draft.Match.Trigger).First();
        var claim = new Talks(first.Tree[noun].Form.ToLowerInvariant(), talks.Round, talks.Level, [.. Sides(material, talks).Select(item => new TalksParticipant(item.Actor, item.Role))])
        {
            Date = talks.Date?.Claim.Edtf,
            Place = talks.Place?.Place.Id,
        };
        var support = ImmutableArray.CreateBuilder<Support>();
        foreach (var draft in talks.Events)
            support.Add(new Support(SupportRole.Trigger, document.Evidence(draft.Tree[draft.Match.Trigger].Span)));
        foreach (var token in talks.RoleTokens)
            support.Add(new Support(SupportRole.Actor, document.Evidence(material.Parsed.Tokens[token].Span)));
        if (talks.Date is { } date)
            support.Add(date.Support[0]);
        return new Fact<Talks>(claim, support.ToImmutable(), new CoderStamp("talks", "1", first.Match.Entry.Rule), material.AttributionOf(first.Tree[first.Match.Trigger].Span)) { Modality = talks.Modality };
    }
}
