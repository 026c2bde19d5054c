using System.Collections.Frozen;
using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>The word lists beside the lexicon: light and neutral verbs, what governs an act, modals, openers of conditions.</summary>
internal sealed class EventWords
{
    private readonly FrozenSet<string> _aspects = Set("aspect-nouns");
    private readonly FrozenSet<string> _series = Set("series-nouns");
    private readonly FrozenSet<string> _light = Set("light-verbs");
    private readonly FrozenSet<string> _neutral = Set("neutral-verbs");
    private readonly FrozenSet<string> _people = Set("people-nouns");
    private readonly FrozenSet<string> _bodies = Set("body-nouns");
    private readonly FrozenSet<string> _containers = Set("container-nouns");
    private readonly FrozenSet<string> _stances = Set("stance-verbs");
    private readonly FrozenSet<string> _denials = Set("denial-verbs");
    private readonly FrozenDictionary<string, EventType[]> _answered = DataLines.Of("Events/answered-nouns.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1].Split(' ').Select(name => Enum.Parse<EventType>(name, ignoreCase: true)).ToArray(), StringComparer.Ordinal);

    private readonly FrozenSet<string> _spoken = Set("spoken-nouns");
    private readonly FrozenSet<string> _noPlaces = Set("no-place-nouns");
    private readonly FrozenSet<string> _receiving = Set("receiving-verbs");
    private readonly FrozenSet<string> _standstills = Set("standstill-nouns");
    private readonly FrozenSet<string> _excluding = Set("excluding-markers");
    private readonly FrozenSet<string> _filing = Set("filing-verbs");
    private readonly FrozenSet<string> _sending = Set("sending-verbs");
    private readonly FrozenSet<string> _exposed = Set("exposed-verbs");
    private readonly FrozenSet<string> _holding = Set("holding-verbs");
    private readonly FrozenSet<string> _given = Set("given-nouns");
    private readonly FrozenSet<string> _fighting = Set("fighting-nouns");
    private readonly FrozenSet<string> _means = Set("means-prepositions");
    private readonly FrozenSet<string> _sides = Set("side-nouns");
    private readonly FrozenSet<string> _both = Set("both-words");
    private readonly FrozenSet<string> _awaiting = Set("awaiting-words");
    private readonly FrozenSet<string> _invariant = Set("invariant-verbs");
    private readonly FrozenSet<string> _vows = Set("vow-verbs");
    private readonly FrozenSet<string> _wishes = Set("wish-verbs");
    private readonly FrozenSet<(string, string)> _happens = DataLines.Of("Events/happening-verbs.tsv").Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1] == "-" ? "" : parts[1])).ToFrozenSet();
    private readonly FrozenSet<string> _things = Set("thing-verbs");
    private readonly FrozenSet<string> _claims = Set("claim-or-demand-verbs");
    private readonly FrozenSet<string> _reporting = Set("reporting-verbs");
    private readonly FrozenSet<string> _conditions = Set("conditions");
    private readonly FrozenSet<string> _offers = Set("offer-openers");
    private readonly FrozenSet<string> _negations = Set("negations");
    private readonly FrozenSet<string> _circumstances = Set("circumstance-prepositions");
    private readonly FrozenSet<string> _performatives = Set("performative-verbs");
    private readonly FrozenDictionary<string, Modality> _modals = Modalities("modals");

    private readonly FrozenSet<string> _timePrepositions = Set("time-prepositions");
    private readonly FrozenSet<string> _deaths = Set("death-nouns");
    private readonly FrozenSet<(string, string)> _places = DataLines.Of("Events/place-prepositions.tsv").Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1])).ToFrozenSet();
    private readonly FrozenSet<string> _weakVerbs = Set("weak-lemmas");
    private readonly FrozenSet<string> _weakNouns = Set("weak-nouns");
    private readonly FrozenSet<string> _landforms = Set("landforms");
    private readonly FrozenSet<string> _allegations = Set("allegation-nouns");
    private readonly FrozenSet<string> _help = Set("helping-nouns");
    private readonly FrozenSet<string> _telling = Set("telling-verbs");
    private readonly FrozenSet<string> _deciding = Set("deciding-verbs");
    private readonly FrozenSet<string> _implicatives = Set("implicative-verbs");
    private readonly FrozenSet<string> _meaning = Set("meaning-verbs");
    private readonly FrozenDictionary<string, Modality> _modifiers = Modalities("event-modifiers");

    private readonly FrozenSet<string> _times = Set("time-words");
    private readonly FrozenDictionary<(string, string), Governor> _governors = DataLines.Of("Events/governors.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => (parts[0], parts[1]), parts => new Governor(Enum.Parse<Modality>(parts[2]), parts[3] == "-" ? null : Enum.Parse<EventType>(parts[3], ignoreCase: true)));

    public static EventWords Shipped { get; } = new();

    public bool IsLight(string lemma) => _light.Contains(lemma);

    public bool IsNeutral(string lemma) => _neutral.Contains(lemma);

    /// <summary>"vow": with harm behind it, a threat.</summary>
    public bool IsVow(string lemma) => _vows.Contains(lemma);

    /// <summary>"accusation" in "denied the accusation": the types of act it may name; null for other nouns.</summary>
    public EventType[]? AnsweredKinds(string lemma) => _answered.GetValueOrDefault(lemma);

    /// <summary>"announcement" in "welcomed the announcement": whoever said something is meant.</summary>
    public bool IsOfWords(string lemma) => _spoken.Contains(lemma);

    /// <summary>"side" in "on the side of X": no place.</summary>
    public bool IsNoPlace(string lemma) => _noPlaces.Contains(lemma);

    /// <summary>"receive", "face": the subject has the act done to it.</summary>
    public bool Receives(string lemma) => _receiving.Contains(lemma);

    /// <summary>"hold" in "the talks are on hold".</summary>
    public bool StandsStill(string lemma) => _standstills.Contains(lemma);

    /// <summary>"without" before a clause: what it tells was not done.</summary>
    public bool Excludes(string lemma) => _excluding.Contains(lemma);

    /// <summary>"file" in "filed a complaint with the court".</summary>
    public bool Files(string lemma) => _filing.Contains(lemma);

    /// <summary>"send" in "sent its envoy": who is sent acts too.</summary>
    public bool Sends(string lemma) => _sending.Contains(lemma);

    /// <summary>"come" in "came under fire": the subject has it done to it.</summary>
    public bool IsExposed(string lemma) => _exposed.Contains(lemma);

    /// <summary>"have" in "had the support of": likewise, where the noun says who gives.</summary>
    public bool MayReceive(string lemma) => _holding.Contains(lemma);

    /// <summary>"backing", "objection": "of" names who gives it.</summary>
    public bool IsGiven(string lemma) => _given.Contains(lemma);

    /// <summary>"fighting": both who fight are meant.</summary>
    public bool IsFighting(string lemma) => _fighting.Contains(lemma);

    /// <summary>"through dialogue", "by talks": the means of another act.</summary>
    public bool TellsMeans(SyntaxTree tree, int noun) =>
        !tree.Children(noun, "det").Any() && tree.Children(noun, "case").Any(item => _means.Contains(tree.LemmaOf(item)));

    /// <summary>"side" in "both sides".</summary>
    public bool IsSide(string lemma) => _sides.Contains(lemma);

    /// <summary>"both", "warring".</summary>
    public bool IsBoth(string form) => _both.Contains(form);

    /// <summary>"until": what follows has not come about where what it holds up has not.</summary>
    public bool Awaits(string lemma) => _awaiting.Contains(lemma);

    /// <summary>"hit": present and past are one form.</summary>
    public bool IsInvariant(string lemma) => _invariant.Contains(lemma);

    /// <summary>"want": asks something of others only where it says what they are to do.</summary>
    public bool IsWish(string lemma) => _wishes.Contains(lemma);

    /// <summary>"break out", "take effect": what the subject names came about.</summary>
    /// <param name="item">The object's lemma; empty where the verb has none.</param>
    public bool Happens(string lemma, string item) => _happens.Contains((lemma, item));

    /// <summary>"threaten": a state of things may do it too, which is no act.</summary>
    public bool MayBeAThings(string lemma) => _things.Contains(lemma);

    /// <summary>"insist": asks something only where its clause says what is to be done.</summary>
    public bool MayOnlyClaim(string lemma) => _claims.Contains(lemma);

    /// <summary>"villager": people without a name.</summary>
    public bool IsPeople(string lemma) => _people.Contains(lemma);

    /// <summary>"government", "envoy": bodies and officials, who may act without a name.</summary>
    public bool IsBody(string lemma) => _bodies.Contains(lemma);

    /// <summary>"package", "convoy": what it is of counts.</summary>
    public bool IsContainer(string lemma) => _containers.Contains(lemma) || IsMeasureNoun(lemma);

    /// <summary>"recognise", "attend": not to do so is a refusal.</summary>
    public bool IsStance(string lemma) => _stances.Contains(lemma);

    /// <summary>"deny": what stands below is said not to have been.</summary>
    public bool IsDenial(string lemma) => _denials.Contains(lemma);

    /// <summary>"said": what stands below it is told by its subject.</summary>
    public bool IsReporting(string lemma) => _reporting.Contains(lemma);

    /// <summary>"not", "no".</summary>
    public bool Negates(string lemma) => _negations.Contains(lemma);

    /// <summary>Whether what follows the preposition is a place, a time or a capacity, not somebody an act is done to.</summary>
    public bool TellsCircumstance(string preposition) => _circumstances.Contains(preposition);

    /// <summary>"sign": its object came about.</summary>
    public bool IsPerformative(string lemma) => _performatives.Contains(lemma);

    /// <summary>"once", "if": what stands before it is promised under a condition.</summary>
    public bool OpensOffer(string lemma) => _offers.Contains(lemma);

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

    /// <summary>"renewal" in "the renewal of talks": what becomes of it becomes of the act.</summary>
    public bool IsAspect(string lemma) => _aspects.Contains(lemma);

    /// <summary>"wave" in "a wave of strikes".</summary>
    public bool IsSeries(string lemma) => _series.Contains(lemma);

    /// <summary>"shoal": with a name before it a place of its own.</summary>
    public bool IsLandform(string lemma) => _landforms.Contains(lemma);

    /// <summary>"allegations" in "allegations that it armed them".</summary>
    public bool IsAllegation(string lemma) => _allegations.Contains(lemma);

    /// <summary>"with the help of X": X helps, is no side, and nothing is done to X.</summary>
    public bool IsWithHelp(SyntaxTree tree, int phrase) => TreeWords.HasCase(tree, phrase, "with") && _help.Contains(TreeWords.LemmaOf(tree, phrase));

    /// <summary>"told" in "told a rally".</summary>
    public bool IsTelling(string lemma) => _telling.Contains(lemma);

    /// <summary>"voted" in "voted to reject the offer": to vote so is to do so.</summary>
    public bool Decides(string lemma) => _deciding.Contains(lemma);

    public bool IsImplicative(string lemma) => _implicatives.Contains(lemma);

    /// <summary>"plan": lends its subject to an act that has not come about.</summary>
    public bool IsMeaning(string lemma) => _meaning.Contains(lemma);

    public bool SaysWhen(string lemma) => _times.Contains(lemma);

    /// <summary>What the word at a place governs: "call off" before "call".</summary>
    public Governor? GovernorAt(SyntaxTree tree, int token)
    {
        foreach (var particle in tree.Children(token, "compound:prt", "advmod"))
        {
            if (Governor($"{tree.LemmaOf(token)}_{tree.LemmaOf(particle)}", tree[token].Upos.ToString()) is { } whole)
                return whole;
        }

        return Governor(tree.LemmaOf(token), tree[token].Upos.ToString());
    }

    public Governor? Governor(string lemma, string pos) => _governors.TryGetValue((lemma, pos), out var governor) ? governor : null;

    private static FrozenSet<string> Set(string list) => DataLines.Of($"Events/{list}.txt").ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, Modality> Modalities(string table) => DataLines.Of($"Events/{table}.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => Enum.Parse<Modality>(parts[1]), StringComparer.Ordinal);
}
