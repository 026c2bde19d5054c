using System.Collections.Immutable;

namespace Parley.Coding.Statements;

/// <summary>The verbs, nouns, adjectives and phrases that report.</summary>
internal sealed class CueLexicon
{
    private readonly ILookup<string, CueEntry> _verbs = Read("Statements/verb-cues.tsv");
    private readonly ILookup<string, CueEntry> _nouns = Read("Statements/noun-cues.tsv");
    private readonly ILookup<string, CueEntry> _adjectives = Read("Statements/adjective-cues.tsv");
    private readonly HashSet<string> _particled;

    public CueLexicon() => _particled = [.. _verbs.SelectMany(group => group).Where(entry => entry.Lemma.Contains(' ')).Select(entry => entry.Lemma)];

    /// <summary>Wordings before a name: "according to", each as its words.</summary>
    public ImmutableArray<string[]> Phrases { get; } = [.. DataLines.Of("Statements/phrase-cues.txt").Select(line => line.Split(' '))];

    /// <param name="lemma">Dictionary form of a verb.</param>
    /// <param name="particle">The particle that stands with it, or null.</param>
    public IEnumerable<CueEntry> Verbs(string lemma, string? particle) =>
        particle is not null && _particled.Contains(lemma + " " + particle) ? _verbs[lemma + " " + particle] : _verbs[lemma];

    public IEnumerable<CueEntry> Nouns(string lemma) => _nouns[lemma];

    public IEnumerable<CueEntry> Adjectives(string word) => _adjectives[word];

    private static ILookup<string, CueEntry> Read(string file) =>
        DataLines.Of(file).Select(line => line.Split('\t')).Select(Entry).ToLookup(entry => entry.Lemma, StringComparer.OrdinalIgnoreCase);

    private static CueEntry Entry(string[] fields)
    {
        var frames = fields[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new CueEntry(
            fields[0].Replace('_', ' '),
            Enum.Parse<CueType>(fields[1], ignoreCase: true),
            frames[0] == "neg",
            [.. frames.Where(frame => frame != "neg").Select(Frame.Parse)]);
    }
}
