using System.Collections.Immutable;

namespace Parley.Coding.Statements;

/// <summary>The verbs, nouns, adjectives and phrases that report.</summary>
internal sealed class CueLexicon
{
    private readonly ILookup<string, CueEntry> _verbs = Read("Statements/verb-cues.tsv");
    private readonly ILookup<string, CueEntry> _nouns = Read("Statements/noun-cues.tsv");
    private readonly ILookup<string, CueEntry> _adjectives = Read("Statements/adjective-cues.tsv");
    private readonly HashSet<string> _particled = [];
    private readonly Dictionary<string, string> _forms = new(StringComparer.OrdinalIgnoreCase);

    public CueLexicon()
    {
        foreach (var lemma in _verbs.Select(group => group.Key))
        {
            if (lemma.Contains(' '))
                _particled.Add(lemma);
            foreach (var form in RegularForms(lemma))
                _forms.TryAdd(form, lemma);
        }
    }

    /// <summary>Wordings before a name: "according to", each as its words.</summary>
    public ImmutableArray<string[]> Phrases { get; } = [.. DataLines.Of("Statements/phrase-cues.txt").Select(line => line.Split(' '))];

    /// <summary>The dictionary form of a verb: the tagger's where the lists know it, else that of the regular form they know, else the tagger's.</summary>
    public string Lemma(string tagged, string form) => _verbs.Contains(tagged) ? tagged : _forms.GetValueOrDefault(form, tagged);

    /// <param name="lemma">Dictionary form of a verb.</param>
    /// <param name="particle">The particle that stands with it, or null.</param>
    public IEnumerable<CueEntry> Verbs(string lemma, string? particle) =>
        particle is not null && _particled.Contains(lemma + " " + particle) ? _verbs[lemma + " " + particle] : _verbs[lemma];

    public IEnumerable<CueEntry> Nouns(string lemma) => _nouns[lemma];

    public IEnumerable<CueEntry> Adjectives(string word) => _adjectives[word];

    private static IEnumerable<string> RegularForms(string lemma)
    {
        var stem = lemma.EndsWith('e') ? lemma[..^1] : lemma;
        var soft = lemma.EndsWith('y') && lemma.Length > 1 && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal) ? lemma[..^1] + "i" : stem;
        return [lemma + "s", soft + "es", soft + "ed", stem + "ing", stem + stem[^1] + "ed", stem + stem[^1] + "ing"];
    }

    private static ILookup<string, CueEntry> Read(string file) =>
        DataLines.Of(file).Select(line => line.Split('\t')).Select(Entry).ToLookup(entry => entry.Lemma, StringComparer.OrdinalIgnoreCase);

    private static CueEntry Entry(string[] fields)
    {
        var frames = fields[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new CueEntry(
            fields[0].Replace('_', ' '),
            Enum.Parse<CueType>(fields[1], ignoreCase: true),
            frames.Contains("neg"),
            frames.Contains("any"),
            frames.Contains("thing"),
            [.. frames.Where(frame => frame is not ("neg" or "any" or "thing" or "aff")).Select(Frame.Parse)])
        { OnlyAffirmed = frames.Contains("aff") };
    }
}
