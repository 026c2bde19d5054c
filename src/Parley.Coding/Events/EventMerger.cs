namespace Parley.Coding.Events;

/// <summary>Leaves out what the same document tells a second time with less: the same type and modality, the same sides, no other date or place.</summary>
internal static class EventMerger
{
    public static List<EventDraft> Merge(List<EventDraft> drafts)
    {
        var kept = new List<EventDraft>();
        foreach (var draft in drafts)
        {
            if (!kept.Exists(other => IsSame(other, draft)))
                kept.Add(draft);
        }

        return kept;
    }

    private static bool IsSame(EventDraft first, EventDraft second) =>
        first.Match.Entry.Type == second.Match.Entry.Type && first.Modality == second.Modality
        && first.Agents.SequenceEqual(second.Agents) && first.Patients.SequenceEqual(second.Patients)
        && first.Agents.Count + first.Patients.Count > 1
        && (second.Date is null || first.Date?.Claim.Edtf == second.Date.Claim.Edtf)
        && (second.Place is null || first.Place?.Place.Id == second.Place.Value.Place.Id)
        && (first.Match.Entry.Mode == second.Match.Entry.Mode || second.Match.Entry.Mode is null);
}
