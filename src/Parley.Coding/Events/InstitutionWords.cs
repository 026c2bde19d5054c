using System.Collections.Frozen;

namespace Parley.Coding.Events;

/// <summary>The word lists by which the work of committees and commissions is followed.</summary>
internal sealed class InstitutionWords
{
    private readonly FrozenSet<string> _bodies = Set("institution-nouns");
    private readonly FrozenSet<string> _resuming = Set("resuming-verbs");
    private readonly FrozenSet<string> _work = Set("work-nouns");
    private readonly FrozenSet<string> _auspices = Set("auspices-nouns");
    private readonly FrozenDictionary<(string, string), Modality> _states = DataLines.Of("Events/institution-states.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => (parts[0], parts[1]), parts => Enum.Parse<Modality>(parts[2]));

    public static InstitutionWords Shipped { get; } = new();

    /// <summary>"commission" at the end of a name.</summary>
    public bool IsBody(string lemma) => _bodies.Contains(lemma);

    public bool Resumes(string lemma) => _resuming.Contains(lemma);

    public bool IsWork(string lemma) => _work.Contains(lemma);

    public bool IsAuspices(string lemma) => _auspices.Contains(lemma);

    /// <summary>What the word says has become of a body's work, or null.</summary>
    public Modality? State(string lemma, string pos) => _states.TryGetValue((lemma, pos), out var state) ? state : null;

    private static FrozenSet<string> Set(string list) => DataLines.Of($"Events/{list}.txt").ToFrozenSet(StringComparer.Ordinal);
}
