using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Events;

/// <summary>Leaves out what the same document tells a second time with less: the same type and modality, the same sides, no other date or place; and takes in what tells the result or the means of an act beside it.</summary>
internal static class EventMerger
{
    /// <param name="title">Where the title stands in the text, if it has one: what it tells is told again below with more.</param>
    public static List<EventDraft> Merge(List<EventDraft> drafts, TextSpan? title)
    {
        var kept = new List<EventDraft>();
        foreach (var draft in drafts)
        {
            if (kept.FindIndex(other => IsHeadlineOf(other, draft, title)) is >= 0 and var headline)
                kept[headline] = draft;
            else if (kept.FindIndex(other => IsPartOf(other, draft)) is >= 0 and var whole)
                kept[whole] = WithRecipients(kept[whole], draft);
            else if (!kept.Exists(other => IsSame(other, draft)))
                kept.Add(draft);
        }

        return kept;
    }

    private static bool IsHeadlineOf(EventDraft headline, EventDraft draft, TextSpan? title) =>
        title is { } head && head.Contains(headline.TriggerSpan) && !head.Contains(draft.TriggerSpan)
        && headline.Match.Entry.Type == draft.Match.Entry.Type && headline.Modality == draft.Modality && headline.Agents.Count + headline.Patients.Count > 0
        && headline.Agents.TrueForAll(draft.Agents.Contains) && headline.Patients.TrueForAll(draft.Patients.Contains)
        && (headline.Place is null || headline.Place?.Place.Id == draft.Place?.Place.Id);

    private static bool IsPartOf(EventDraft whole, EventDraft part) =>
        ReferenceEquals(whole.Tree, part.Tree) && whole.Match.Entry.Type == part.Match.Entry.Type && part.Match.Trigger == part.Match.Predicate
        && whole.Tree.Parent(part.Match.Predicate) == whole.Match.Predicate && (TellsResult(part) || TellsMeans(whole, part)) && whole.Agents.SequenceEqual(part.Agents);

    // "shelled the town, killing ten".
    private static bool TellsResult(EventDraft part) =>
        part.Tree[part.Match.Predicate].Xpos == "VBG" && part.Tree.Is(part.Match.Predicate, "advcl") && part.Tree.Child(part.Match.Predicate, "mark", "nsubj") is null;

    // "were killed in an airstrike".
    private static bool TellsMeans(EventDraft whole, EventDraft part) =>
        whole.Match.Entry.Type == EventType.Assault && part.Tree.Is(part.Match.Predicate, "obl") && EventArguments.IsPassive(whole.Tree, whole.Match.Predicate);

    private static EventDraft WithRecipients(EventDraft whole, EventDraft part) => whole with
    {
        Match = whole.Match.Entry.Mode is null && part.Match.Entry.Mode is not null ? whole.Match with { Entry = part.Match.Entry } : whole.Match,
        Patients = [.. whole.Patients.Union(part.Patients, StringComparer.Ordinal)],
        PatientHeads = [.. whole.PatientHeads.Union(part.PatientHeads)],
        Place = whole.Place ?? part.Place,
        Date = whole.Date ?? part.Date,
    };

    // "an attack claimed by X": the claim tells whose attack it was.
    private static bool AreOneClause(EventDraft first, EventDraft second) =>
        ReferenceEquals(first.Tree, second.Tree) && second.Tree.Is(second.Match.Predicate, "acl") && second.Tree.Parent(second.Match.Predicate) == first.Match.Trigger;

    // "brokered a truce in May and invited both sides": two verbs of one sentence tell two acts.
    private static bool AreTwoVerbs(EventDraft first, EventDraft second) =>
        ReferenceEquals(first.Tree, second.Tree) && first.Match.Entry.Lemma != second.Match.Entry.Lemma && first.Tree[first.Match.Trigger].Upos == Upos.VERB && second.Tree[second.Match.Trigger].Upos == Upos.VERB;

    private static bool IsSame(EventDraft first, EventDraft second) =>
        !AreTwoVerbs(first, second) &&
        first.Match.Entry.Type == second.Match.Entry.Type && first.Modality == second.Modality
        && first.Agents.SequenceEqual(second.Agents) && first.Patients.SequenceEqual(second.Patients)
        && (first.Agents.Count + first.Patients.Count > 1 || AreOneClause(first, second))
        && (second.Date is null || first.Date?.Claim.Edtf == second.Date.Claim.Edtf)
        && (second.Place is null || first.Place?.Place.Id == second.Place.Value.Place.Id)
        && (first.Match.Entry.Mode == second.Match.Entry.Mode || second.Match.Entry.Mode is null);
}
