using System.Collections.Frozen;

namespace Parley.Coding.Events;

/// <summary>The word lists beside the lexicon: light and neutral verbs, what governs an act, modals, openers of conditions.</summary>
internal sealed class EventWords
{
    private readonly FrozenSet<string> _light = DataLines.Of("Events/light-verbs.txt").ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _neutral = DataLines.Of("Events/neutral-verbs.txt").ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _conditions = DataLines.Of("Events/conditions.txt").ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, Modality> _modals = DataLines.Of("Events/modals.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => Enum.Parse<Modality>(parts[1]), StringComparer.Ordinal);

    private readonly FrozenSet<string> _relations = DataLines.Of("Events/relation-nouns.txt").ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _measures = DataLines.Of("Events/measure-nouns.txt").ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<(string, string)> _places = DataLines.Of("Events/place-prepositions.tsv").Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1])).ToFrozenSet();
    private readonly FrozenSet<string> _weakVerbs = DataLines.Of("Events/weak-lemmas.txt").ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _weakNouns = DataLines.Of("Events/weak-nouns.txt").ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _implicatives = DataLines.Of("Events/implicative-verbs.txt").ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, Modality> _modifiers = DataLines.Of("Events/event-modifiers.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => Enum.Parse<Modality>(parts[1]), StringComparer.Ordinal);

    private readonly FrozenSet<string> _talks = DataLines.Of("Events/talks-words.txt").ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _delegations = DataLines.Of("Events/delegation-verbs.txt").ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenDictionary<(string, string), TalksRole> _roles = DataLines.Of("Events/talks-roles.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => (parts[0], parts[1]), parts => Enum.Parse<TalksRole>(parts[2]));

    private readonly FrozenSet<string> _groups = DataLines.Of("Events/group-nouns.txt").ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, int> _sizes = DataLines.Of("Events/group-sizes.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private readonly FrozenSet<string> _times = DataLines.Of("Events/time-words.txt").ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenDictionary<(string, string), Governor> _governors = DataLines.Of("Events/governors.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => (parts[0], parts[1]), parts => new Governor(Enum.Parse<Modality>(parts[2]), parts[3] == "-" ? null : Enum.Parse<EventType>(parts[3], ignoreCase: true)));

    public static EventWords Shipped { get; } = new();

    public bool IsLight(string lemma) => _light.Contains(lemma);

    public bool IsNeutral(string lemma) => _neutral.Contains(lemma);

    public bool OpensCondition(string lemma) => _conditions.Contains(lemma);

    public Modality? Modal(string form) => _modals.TryGetValue(form, out var modality) ? modality : null;

    /// <summary>"allies" in "Iran's allies": its owner is somebody else.</summary>
    public bool IsRelationNoun(string lemma) => _relations.Contains(lemma);

    /// <summary>"thousands", "members": what they are of counts.</summary>
    public bool IsMeasureNoun(string lemma) => _measures.Contains(lemma);

    public bool SaysWhere(string preposition, EventType type) => _places.Contains((preposition, "*")) || _places.Contains((preposition, type.ToString()));

    /// <summary>Whether a word alone is too loose to name an event unless the text names who takes part.</summary>
    public bool IsWeak(string lemma, bool isNoun) => (isNoun ? _weakNouns : _weakVerbs).Contains(lemma);

    /// <summary>"planned" in "the planned withdrawal".</summary>
    public Modality? Modifier(string lemma) => _modifiers.TryGetValue(lemma, out var modality) ? modality : null;

    public bool IsImplicative(string lemma) => _implicatives.Contains(lemma);

    public bool IsTalksWord(string lemma) => _talks.Contains(lemma);

    public bool IsDelegationVerb(string lemma) => _delegations.Contains(lemma);

    public TalksRole? TalksRole(string lemma, string pos) => _roles.TryGetValue((lemma, pos), out var role) ? role : null;

    public bool IsGroupNoun(string lemma) => _groups.Contains(lemma);

    public int? GroupSize(string word) => _sizes.TryGetValue(word, out var size) ? size : null;

    public bool SaysWhen(string lemma) => _times.Contains(lemma);

    public Governor? Governor(string lemma, string pos) => _governors.TryGetValue((lemma, pos), out var governor) ? governor : null;
}
