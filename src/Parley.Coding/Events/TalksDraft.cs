namespace Parley.Coding.Events;

/// <summary>Talks while their document is read.</summary>
internal sealed class TalksDraft(EventDraft first)
{
    public List<EventDraft> Events { get; } = [first];

    public List<(string Actor, TalksRole Role)> Participants { get; } = [];

    /// <summary>Words that give somebody a role: evidence.</summary>
    public List<int> RoleTokens { get; } = [];

    public int? Round { get; set; }

    public string? Level { get; set; }

    public Modality Modality { get; set; } = first.Modality;

    public Fact<DatedPhrase>? Date { get; set; } = first.Date;

    public (Place Place, int Token)? Place { get; set; } = first.Place;

    public void Add(string actor, TalksRole role)
    {
        if (Participants.Contains((actor, role)))
            return;
        if (role == TalksRole.Party && Participants.Exists(known => known.Actor == actor))
            return;
        Participants.RemoveAll(known => known.Actor == actor && known.Role == TalksRole.Party);
        Participants.Add((actor, role));
    }
}
