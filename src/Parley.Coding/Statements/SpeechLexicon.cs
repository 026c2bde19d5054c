namespace Parley.Coding.Statements;

/// <summary>The word lists by which speech, its cues and its speakers are known.</summary>
internal sealed class SpeechLexicon
{
    private readonly Dictionary<string, string> _cues = Classes("Statements/cues.txt");
    private readonly Dictionary<string, string> _nouns = Classes("Statements/speaker-nouns.txt");
    private readonly HashSet<string> _beforeCue = Set("Statements/before-cue.txt");
    private readonly HashSet<string> _bars = Set("Statements/bars.txt");
    private readonly HashSet<string> _stops = Set("Statements/phrase-stops.txt");
    private readonly HashSet<string> _openers = Set("Statements/phrase-openers.txt");
    private readonly HashSet<string> _ends = Set("Statements/phrase-ends.txt");
    private readonly HashSet<string> _leading = Set("Statements/leading-words.txt");
    private readonly HashSet<string> _bare = Set("Statements/bare-clause-cues.txt");
    private readonly HashSet<string> _clauses = Set("Statements/clause-openers.txt");
    private readonly HashSet<string> _times = Set("Statements/time-words.txt");

    /// <summary>Wordings that say a source is not named.</summary>
    public IReadOnlyList<string> Anonymity { get; } = [.. DataLines.Of("Statements/anonymity.txt")];

    /// <summary>"say", "think", "urge", "name", or null.</summary>
    public string? CueClass(string form) => _cues.GetValueOrDefault(form);

    /// <summary>"source", "person", "plural", "body", or null.</summary>
    public string? NounClass(string form) => _nouns.GetValueOrDefault(form);

    /// <summary>An auxiliary or adverb between speaker and cue.</summary>
    public bool StandsBeforeCue(string form) => _beforeCue.Contains(form) || (form.Length > 4 && form.EndsWith("ly", StringComparison.Ordinal));

    public bool BarsCue(string form) => _bars.Contains(form.Replace('’', '\''));

    public bool StopsPhrase(string form) => _stops.Contains(form.Replace('’', '\''));

    public bool OpensPhrase(string form) => char.IsUpper(form[0]) || _openers.Contains(form);

    /// <summary>Whether what is said may follow the cue without "that".</summary>
    public bool TakesBareClause(string form) => _bare.Contains(form);

    /// <summary>A mark or word after which another clause may begin.</summary>
    public bool OpensClause(string form) => _clauses.Contains(form);

    public bool EndsPhrase(string form) => _ends.Contains(form);

    public bool TellsTime(string words) => _times.Contains(words);

    public bool LeadsSentence(string form) => _leading.Contains(form);

    private static HashSet<string> Set(string file) => DataLines.Of(file).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, string> Classes(string file)
    {
        var classes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parts in DataLines.Of(file).Select(line => line.Split(' ')))
        {
            foreach (var form in parts.Skip(1))
                classes.TryAdd(form, parts[0]);
        }

        return classes;
    }
}
