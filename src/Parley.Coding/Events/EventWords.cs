using System.Collections.Frozen;
using Parley.Coding.Phrases;

namespace Parley.Coding.Events;

/// <summary>The word lists beside the lexicon: light and neutral verbs, what governs an act, modals, openers of conditions.</summary>
internal sealed class EventWords
{
    private readonly FrozenSet<string> _light = Set("light-verbs");
    private readonly FrozenSet<string> _neutral = Set("neutral-verbs");
    private readonly FrozenSet<string> _conditions = Set("conditions");
    private readonly FrozenSet<string> _negations = Set("negations");
    private readonly FrozenSet<string> _circumstances = Set("circumstance-prepositions");
    private readonly FrozenSet<string> _delegationNouns = Set("delegation-nouns");
    private readonly FrozenSet<string> _performatives = Set("performative-verbs");
    private readonly FrozenDictionary<string, Modality> _modals = Modalities("modals");

    private readonly FrozenSet<string> _timePrepositions = Set("time-prepositions");
    private readonly FrozenSet<string> _deaths = Set("death-nouns");
    private readonly FrozenSet<(string, string)> _places = DataLines.Of("Events/place-prepositions.tsv").Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1])).ToFrozenSet();
    private readonly FrozenSet<string> _weakVerbs = Set("weak-lemmas");
    private readonly FrozenSet<string> _weakNouns = Set("weak-nouns");
    private readonly FrozenSet<string> _implicatives = Set("implicative-verbs");
    private readonly FrozenDictionary<string, Modality> _modifiers = Modalities("event-modifiers");

    private readonly FrozenSet<string> _talks = Set("talks-words");
    private readonly FrozenSet<string> _delegations = Set("delegation-verbs");
    private readonly FrozenDictionary<(string, string), TalksRole> _roles = DataLines.Of("Events/talks-roles.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => (parts[0], parts[1]), parts => Enum.Parse<TalksRole>(parts[2]));

    private readonly FrozenSet<string> _times = Set("time-words");
    private readonly FrozenDictionary<(string, string), Governor> _governors = DataLines.Of("Events/governors.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => (parts[0], parts[1]), parts => new Governor(Enum.Parse<Modality>(parts[2]), parts[3] == "-" ? null : Enum.Parse<EventType>(parts[3], ignoreCase: true)));

    public static EventWords Shipped { get; } = new();

    public bool IsLight(string lemma) => _light.Contains(lemma);

    public bool IsNeutral(string lemma) => _neutral.Contains(lemma);

    /// <summary>"not", "no".</summary>
    public bool Negates(string lemma) => _negations.Contains(lemma);

    /// <summary>Whether what follows the preposition is a place, a time or a capacity, not somebody an act is done to.</summary>
    public bool TellsCircumstance(string preposition) => _circumstances.Contains(preposition);

    public bool IsDelegation(string lemma) => _delegationNouns.Contains(lemma);

    /// <summary>"sign": its object came about.</summary>
    public bool IsPerformative(string lemma) => _performatives.Contains(lemma);

    public bool OpensCondition(string lemma) => _conditions.Contains(lemma);

    public Modality? Modal(string form) => _modals.TryGetValue(form, out var modality) ? modality : null;

    /// <summary>"allies" in "Iran's allies": its owner is somebody else.</summary>
    public bool IsRelationNoun(string lemma) => PhraseWords.Shipped.IsRelationNoun(lemma);

    /// <summary>"thousands", "members": what they are of counts.</summary>
    public bool IsMeasureNoun(string lemma) => PhraseWords.Shipped.IsMeasureNoun(lemma);

    /// <summary>"death": of whom says whom the attack struck.</summary>
    public bool IsDeath(string lemma) => _deaths.Contains(lemma);

    /// <summary>"after": what follows is another act.</summary>
    public bool TellsTime(string preposition) => _timePrepositions.Contains(preposition);

    public bool SaysWhere(string preposition, EventType type) => _places.Contains((preposition, "*")) || _places.Contains((preposition, type.ToString()));

    /// <summary>Whether a word alone is too loose to name an event unless the text names who takes part.</summary>
    public bool IsWeak(string lemma, bool isNoun) => (isNoun ? _weakNouns : _weakVerbs).Contains(lemma);

    /// <summary>"planned" in "the planned withdrawal".</summary>
    public Modality? Modifier(string lemma) => _modifiers.TryGetValue(lemma, out var modality) ? modality : null;

    public bool IsImplicative(string lemma) => _implicatives.Contains(lemma);

    public bool IsTalksWord(string lemma) => _talks.Contains(lemma);

    public bool IsDelegationVerb(string lemma) => _delegations.Contains(lemma);

    public TalksRole? TalksRole(string lemma, string pos) => _roles.TryGetValue((lemma, pos), out var role) ? role : null;

    public bool SaysWhen(string lemma) => _times.Contains(lemma);

    public Governor? Governor(string lemma, string pos) => _governors.TryGetValue((lemma, pos), out var governor) ? governor : null;

    private static FrozenSet<string> Set(string list) => DataLines.Of($"Events/{list}.txt").ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, Modality> Modalities(string table) => DataLines.Of($"Events/{table}.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => Enum.Parse<Modality>(parts[1]), StringComparer.Ordinal);
}
