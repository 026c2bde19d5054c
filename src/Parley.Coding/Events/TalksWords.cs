using System.Collections.Frozen;

namespace Parley.Coding.Events;

/// <summary>The word lists by which talks are found and described.</summary>
internal sealed class TalksWords
{
    private readonly FrozenDictionary<(string Verb, string Place), TalksVerb> _verbs = DataLines.Of("Events/talks-verbs.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => (parts[0], parts[1]), parts => TalksVerb.Read(parts[2], parts[3]));

    private readonly FrozenDictionary<(string, string), TalksRole> _roles = DataLines.Of("Events/talks-roles.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => (parts[0], parts[1]), parts => Enum.Parse<TalksRole>(parts[2]));

    private readonly FrozenDictionary<(string, string), Modality> _states = DataLines.Of("Events/talks-states.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => (parts[0], parts[1]), parts => Enum.Parse<Modality>(parts[2]));

    private readonly FrozenDictionary<string, TalksDeed> _deeds = DataLines.Of("Events/talks-deeds.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => Enum.Parse<TalksDeed>(parts[1]), StringComparer.Ordinal);

    private readonly FrozenSet<string> _particles;
    private readonly FrozenSet<string> _talks = Set("talks-words");
    private readonly FrozenSet<string> _loose = Set("loose-talks-words");
    private readonly FrozenSet<string> _trips = Set("trip-nouns");
    private readonly FrozenSet<string> _tables = Set("table-nouns");
    private readonly FrozenSet<string> _tableModifiers = Set("table-modifiers");
    private readonly FrozenSet<string> _envoys = Set("envoy-nouns");
    private readonly FrozenSet<string> _convened = Set("convened-nouns");
    private readonly FrozenSet<string> _partnered = Set("partnered-verbs");
    private readonly FrozenSet<string> _puttingOff = Set("putting-off-verbs");
    private readonly FrozenSet<string> _until = Set("until-words");
    private readonly FrozenSet<string> _former = Set("former-titles");
    private readonly FrozenSet<string> _together = Set("together-words");
    private readonly FrozenSet<string> _assembling = Set("assembling-verbs");
    private readonly FrozenSet<string> _assembled = Set("assembled-nouns");
    private readonly FrozenSet<string> _gatherings = Set("talks-gatherings");
    private readonly FrozenSet<string> _meetings = Set("meeting-verbs");
    private readonly FrozenSet<string> _hostings = Set("hosting-verbs");
    private readonly FrozenSet<string> _further = Set("further-words");
    private readonly FrozenSet<string> _parts = Set("part-nouns");
    private readonly FrozenSet<string> _agreements = Set("agreement-nouns");
    private readonly FrozenSet<string> _reaching = Set("reaching-verbs");
    private readonly FrozenSet<string> _agenda = Set("agenda-verbs");
    private readonly FrozenSet<string> _occasions = Set("occasion-words");
    private readonly FrozenSet<string> _outcomes = Set("outcome-verbs");
    private readonly FrozenSet<string> _reasons = Set("reason-markers");
    private readonly FrozenSet<string> _delegationNouns = Set("delegation-nouns");
    private readonly FrozenSet<string> _delegationVerbs = Set("delegation-verbs");

    private readonly FrozenSet<string> _others = Set("no-talks-modifiers");
    private readonly FrozenSet<string> _separate = Set("separate-words");

    private TalksWords() =>
        _particles = _verbs.Keys.Where(key => key.Verb.Contains('+', StringComparison.Ordinal)).Select(key => key.Verb.Split('+')[1]).ToFrozenSet(StringComparer.Ordinal);

    public static TalksWords Shipped { get; } = new();

    /// <summary>What a verb tells of talks that stand to it as <paramref name="place"/> says: "obj", "subj" or a preposition.</summary>
    public TalksVerb? Verb(string verb, string particle, string place) =>
        particle.Length > 0 && _verbs.TryGetValue(($"{verb}+{particle}", place), out var whole) ? whole : _verbs.GetValueOrDefault((verb, place));

    public TalksRole? Role(string lemma, string pos) => _roles.TryGetValue((lemma, pos), out var role) ? role : null;

    /// <summary>"off": changes what a verb tells of talks.</summary>
    public bool IsParticle(string lemma) => _particles.Contains(lemma);

    /// <summary>What a word that is no verb makes of talks: "hold" in "on hold".</summary>
    public Modality? State(string lemma, string pos) => _states.TryGetValue((lemma, pos), out var state) ? state : null;

    public TalksDeed? Deed(string lemma) => _deeds.TryGetValue(lemma, out var deed) ? deed : null;

    /// <summary>"contacts": talks only with those who hold them.</summary>
    public bool IsLoose(string lemma) => _loose.Contains(lemma);

    /// <summary>"trip": a visit where the text says whereto.</summary>
    public bool IsTrip(string lemma) => _trips.Contains(lemma);

    public bool IsTable(string lemma) => _tables.Contains(lemma);

    /// <summary>"negotiating" in "the negotiating table".</summary>
    public bool IsOfTable(string lemma) => _tableModifiers.Contains(lemma);

    /// <summary>Whoever is sent to talk for somebody.</summary>
    public bool IsEnvoy(string lemma) => _envoys.Contains(lemma);

    /// <summary>"postpone": its own day is not that of the talks.</summary>
    public bool PutsOff(string verb, string particle) => _puttingOff.Contains(particle.Length > 0 ? $"{verb}+{particle}" : verb);

    /// <summary>"to" in "put off to June".</summary>
    public bool IsUntil(string word) => _until.Contains(word);

    /// <summary>"former": before an office held no longer.</summary>
    public bool IsFormer(string word) => _former.Contains(word.ToLowerInvariant());

    public bool IsTogether(string lemma) => _together.Contains(lemma);

    /// <summary>"gather": its subject may meet among itself.</summary>
    public bool Assembles(string lemma) => _assembling.Contains(lemma);

    /// <summary>"delegation": several of them meet.</summary>
    public bool IsAssembled(string lemma) => _assembled.Contains(lemma);

    public bool IsTalks(string lemma) => _talks.Contains(lemma);

    /// <summary>"bring" in "brought together X and Y".</summary>
    public bool Gathers(string lemma) => _gatherings.Contains(lemma);

    public bool IsMeeting(string lemma) => _meetings.Contains(lemma);

    /// <summary>"summit": an organisation has its members come to it.</summary>
    public bool IsConvened(string lemma) => _convened.Contains(lemma);

    /// <summary>"talk": a meeting only with somebody.</summary>
    public bool NeedsPartner(string lemma) => _partnered.Contains(lemma);

    /// <summary>"receive": its subject is at home.</summary>
    public bool IsHosting(string lemma) => _hostings.Contains(lemma);

    /// <summary>"another": not those told of before.</summary>
    public bool IsFurther(string lemma) => _further.Contains(lemma);

    /// <summary>"separate": not of those who met before.</summary>
    public bool IsSeparate(string lemma) => _separate.Contains(lemma);

    /// <summary>"news" in "news conference": no talks of sides.</summary>
    public bool IsOfOthers(string lemma) => _others.Contains(lemma);

    /// <summary>"end", "sidelines": of the talks.</summary>
    public bool IsPart(string lemma) => _parts.Contains(lemma);

    public bool IsAgreement(string lemma) => _agreements.Contains(lemma);

    /// <summary>"sign": what is done to an agreement.</summary>
    public bool Reaches(string lemma) => _reaching.Contains(lemma);

    /// <summary>"after", "amid": what stands behind it is when something else was done.</summary>
    public bool IsOccasion(string lemma) => _occasions.Contains(lemma);

    public bool IsAbout(string lemma) => _agenda.Contains(lemma);

    public bool Yields(string lemma) => _outcomes.Contains(lemma);

    public bool GivesReason(string lemma) => _reasons.Contains(lemma);

    public bool IsDelegation(string lemma) => _delegationNouns.Contains(lemma);

    public bool IsDelegationVerb(string lemma) => _delegationVerbs.Contains(lemma);

    private static FrozenSet<string> Set(string list) => DataLines.Of($"Events/{list}.txt").ToFrozenSet(StringComparer.Ordinal);
}
