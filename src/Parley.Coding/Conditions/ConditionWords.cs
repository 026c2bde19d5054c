using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Coding.Conditions;

/// <summary>The word lists by which conditions are known.</summary>
internal sealed class ConditionWords
{
    private readonly FrozenSet<string> _whether = Set("whether-words");
    private readonly FrozenSet<string> _refusals = Set("refusals");
    private readonly FrozenSet<string> _demands = Set("demands");
    private readonly FrozenSet<string> _lasting = Set("lasting-verbs");
    private readonly FrozenSet<string> _obligations = Set("obligations");
    private readonly FrozenSet<string> _appointed = Set("appointed-times");
    private readonly FrozenSet<string> _empty = Set("empty-complements");
    private readonly FrozenSet<string> _stances = Set("stance-words");
    private readonly FrozenSet<string> _failures = Set("failures");
    private readonly FrozenSet<string> _manners = Set("manner-words");
    private readonly FrozenSet<string> _anonymity = Set("anonymity-verbs");
    private readonly FrozenSet<string> _identities = Set("identity-nouns");
    private readonly FrozenSet<string> _plans = Set("plan-nouns");
    private readonly FrozenSet<string> _possible = Set("possible-words");
    private readonly FrozenSet<string> _ways = Set("way-nouns");
    private readonly FrozenSet<string> _vows = Set("vowing-verbs");

    public static ConditionWords Shipped { get; } = new();

    /// <summary>The longest first, by their first word.</summary>
    public FrozenDictionary<string, ImmutableArray<Marker>> Markers { get; } = DataLines.Of("Conditions/markers.tsv").Select(ReadMarker)
        .GroupBy(marker => marker.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(marker => marker.Words.Length).ToImmutableArray(), StringComparer.Ordinal);

    public ILookup<(string Lemma, string Pos), Dependence> Dependences { get; } = DataLines.Of("Conditions/predicates.tsv").Select(line => line.Split('\t'))
        .ToLookup(parts => (parts[0], parts[1]), parts => new Dependence([.. parts[2].Split(',')], parts[3], Enum.Parse<ConditionForm>(parts[4])));

    public ILookup<string, Cause> Causes { get; } = DataLines.Of("Conditions/causes.tsv").Select(line => line.Split('\t'))
        .ToLookup(parts => parts[0], parts => new Cause(parts[1] == "-" ? null : parts[1], [.. parts[2].Split(',')], Enum.Parse<ConditionForm>(parts[3])), StringComparer.Ordinal);

    public bool AsksWhether(string lemma) => _whether.Contains(lemma);

    public bool Refuses(string lemma) => _refusals.Contains(lemma);

    public bool Demands(string lemma) => _demands.Contains(lemma);

    public bool Lasts(string lemma) => _lasting.Contains(lemma);

    public bool Obliges(string lemma) => _obligations.Contains(lemma);

    /// <summary>"without doubt", "before Monday".</summary>
    public bool IsEmptyComplement(string lemma) => _empty.Contains(lemma);

    /// <summary>"before the election": a time, not an act that somebody waits for.</summary>
    public bool IsAppointedTime(string lemma) => _appointed.Contains(lemma);

    /// <param name="isAdjective">Some take a stance only as adjectives: "is open to", not "opens".</param>
    public bool TakesStance(string lemma, bool isAdjective) => _stances.Contains(lemma) || (isAdjective && _stances.Contains(lemma + " ADJ"));

    /// <summary>"threatened": what is threatened depends, not the threat.</summary>
    public bool Vows(string lemma) => _vows.Contains(lemma);

    /// <summary>"draft" in "under the draft": what would be done by it is nobody's own stance.</summary>
    public bool IsPlan(string lemma) => _plans.Contains(lemma);

    /// <summary>"possible", "ready": what it is said of is to come.</summary>
    public bool IsPossible(string lemma) => _possible.Contains(lemma);

    public bool TellsFailure(string lemma) => _failures.Contains(lemma);

    public bool TellsManner(string word) => _manners.Contains(word);

    /// <summary>"on condition that she not be named", "that her name not be used".</summary>
    public bool HidesSource(Proposition proposition) => _anonymity.Contains(proposition.Act) || (proposition.About is { } about && _identities.Contains(about));

    /// <summary>"way" in "the only way".</summary>
    public bool IsWay(string lemma) => _ways.Contains(lemma);

    private static Marker ReadMarker(string line)
    {
        var parts = line.Split('\t');
        return parts[1] == "-"
            ? new Marker([.. parts[0].Split(' ')], null, default, "-")
            : new Marker([.. parts[0].Split(' ')], Enum.Parse<ConditionForm>(parts[1]), Enum.Parse<ConditionForce>(parts[2]), parts[3]);
    }

    private static FrozenSet<string> Set(string list) => DataLines.Of($"Conditions/{list}.txt").ToFrozenSet(StringComparer.Ordinal);
}
