using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Talks while their document is read.</summary>
internal sealed class TalksDraft
{
    private readonly List<(string Actor, TalksRole Role)> _participants = [];

    public TalksDraft(TalksMention first)
    {
        Mentions.Add(first);
        Modality = first.Modality;
        Take(first);
    }

    /// <summary>Every telling, in the order of the text.</summary>
    public List<TalksMention> Mentions { get; } = [];

    public IReadOnlyList<(string Actor, TalksRole Role)> Participants => _participants;

    /// <summary>Whom a person speaks for.</summary>
    public Dictionary<string, string> SpokenFor { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that give somebody a role: evidence.</summary>
    public List<int> RoleTokens { get; } = [];

    /// <summary>Evidence of agenda, outcome, reason and judgement.</summary>
    public List<Support> Contents { get; } = [];

    public List<(string By, string Words)> Assessments { get; } = [];

    /// <summary>Verbs of clauses about the talks that say what became of them.</summary>
    public List<(SyntaxTree Tree, int Verb)> StatusVerbs { get; } = [];

    public int? Round { get; private set; }

    public string? Level { get; private set; }

    public string? Process { get; set; }

    public Modality Modality { get; set; }

    public Fact<DatedPhrase>? Date { get; private set; }

    public (Place Place, int Token)? Place { get; private set; }

    public bool NamesPlace { get; private set; }

    public bool IsHeld => Modality is Modality.Occurred or Modality.Ongoing;

    public void Join(TalksMention mention)
    {
        Mentions.Add(mention);
        // "was to be held … has been postponed": the later word on what is still to come counts.
        if (!IsHeld && !mention.IsNeutral && !mention.IsHeld)
            Modality = mention.Modality is Modality.Postponed or Modality.Cancelled || Modality is Modality.Hypothetical or Modality.Demanded ? mention.Modality : Modality;
        Take(mention);
    }

    /// <summary>A role of its own comes before that of a party.</summary>
    public void Add(string actor, TalksRole role)
    {
        if (_participants.Contains((actor, role)) || (role == TalksRole.Party && _participants.Exists(known => known.Actor == actor)))
            return;
        _participants.RemoveAll(known => known.Actor == actor && known.Role == TalksRole.Party);
        _participants.Add((actor, role));
    }

    private void Take(TalksMention mention)
    {
        Round ??= mention.Round;
        Level ??= mention.Level;
        Process ??= mention.Process;
        Date ??= mention.Date;
        Place ??= mention.Place;
        NamesPlace |= mention.NamesPlace;
        foreach (var (actor, role, token) in mention.People)
        {
            Add(actor, role);
            if (role != TalksRole.Party)
                RoleTokens.Add(token);
        }
    }
}
