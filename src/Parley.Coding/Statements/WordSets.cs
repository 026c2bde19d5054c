namespace Parley.Coding.Statements;

/// <summary>The word lists by which cues are judged and speakers known.</summary>
internal sealed class WordSets
{
    private readonly Dictionary<string, string> _nouns = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _light = Set("light-verbs");
    private readonly HashSet<string> _leading = Set("leading-verbs");
    private readonly HashSet<string> _causing = Set("causing-verbs");
    private readonly HashSet<string> _purpose = Set("purpose-verbs");
    private readonly HashSet<string> _relaying = Set("relaying-verbs");
    private readonly HashSet<string> _denials = Set("denials");
    private readonly HashSet<string> _hedges = Set("hedges");
    private readonly HashSet<string> _occasions = Set("occasions");
    private readonly HashSet<string> _noSpeakers = Set("no-speakers");
    private readonly HashSet<string> _nobodies = Set("nobodies");
    private readonly HashSet<string> _singlePronouns = Set("single-pronouns");
    private readonly HashSet<string> _pronouns = Set("speaker-pronouns");
    private readonly HashSet<string> _articles = Set("one-of-several");
    private readonly HashSet<string> _headEnds = Set("head-ends");
    private readonly HashSet<string> _emptyObjects = Set("empty-objects");
    private readonly HashSet<string> _contrasts = Set("contrasts");
    private readonly HashSet<string> _contentPrepositions = Set("content-prepositions");
    private readonly HashSet<string> _statements = Set("statement-nouns");
    private readonly HashSet<string> _told = Set("telling-verbs");
    private readonly HashSet<string> _pairs = Set("light-pairs");
    private readonly HashSet<string> _times = Set("times");
    private readonly HashSet<string> _dashes = Set("dashes");
    private readonly HashSet<string> _backgrounds = Set("background-prepositions");
    private readonly HashSet<string> _first = Set("first-markers");
    private readonly HashSet<string> _speechEnds = Set("speech-ends");
    private readonly HashSet<string> _speechOpeners = Set("speech-openers");

    public WordSets()
    {
        foreach (var parts in DataLines.Of("Statements/speaker-nouns.txt").Select(line => line.Split(' ')))
        {
            foreach (var form in parts.Skip(1))
                _nouns.TryAdd(form, parts[0]);
        }
    }

    /// <summary>Wordings that say a source is not named.</summary>
    public IReadOnlyList<string> Anonymity { get; } = [.. DataLines.Of("Statements/anonymity.txt")];

    /// <summary>Wordings within a phrase that describe a source who is not named.</summary>
    public IReadOnlyList<string> AnonymousDescriptions { get; } = [.. DataLines.Of("Statements/anonymous-descriptions.txt")];

    /// <summary>"source", "person", "plural", "body", "media", or null.</summary>
    public string? NounClass(string form) => _nouns.GetValueOrDefault(form);

    public bool IsLight(string lemma) => _light.Contains(lemma);

    /// <summary>Whether a verb lends this noun its subject, though not others: "raise" a concern, not hopes.</summary>
    public bool IsLight(string lemma, string noun) => _light.Contains(lemma) || _pairs.Contains(lemma + " " + noun);

    /// <summary>"tell", "warn": its object is who is spoken to.</summary>
    public bool TakesAddressee(string lemma) => _told.Contains(lemma);

    public bool Leads(string lemma) => _leading.Contains(lemma);

    public bool Causes(string lemma) => _causing.Contains(lemma);

    public bool TakesPurpose(string lemma) => _purpose.Contains(lemma);

    public bool Relays(string lemma) => _relaying.Contains(lemma);

    public bool Denies(string form) => _denials.Contains(form);

    public bool Hedges(string form) => _hedges.Contains(form);

    public bool IsOccasion(string form) => _occasions.Contains(form);

    /// <summary>"statement", "communiqué": "the statement said" goes on with the words of whoever made it.</summary>
    public bool IsStatement(string form) => _statements.Contains(form);

    /// <summary>"this", "nothing", "we": the subject of a cue and no speaker.</summary>
    public bool IsNoSpeaker(string form) => _noSpeakers.Contains(form);

    /// <summary>"nobody", "everyone": whatever stands behind it, no one in particular speaks.</summary>
    public bool IsNobody(string form) => _nobodies.Contains(form);

    /// <summary>"he", "she".</summary>
    public bool IsSinglePronoun(string form) => _singlePronouns.Contains(form);

    /// <summary>"he", "they", "it": stands for a speaker named before.</summary>
    public bool IsPronoun(string form) => _pronouns.Contains(form);

    /// <summary>"a", "one", "another": before somebody who is not named.</summary>
    public bool IsOneOfSeveral(string form) => _articles.Contains(form);

    /// <summary>"of", "in", "who": the head of a phrase stands before it.</summary>
    public bool EndsHead(string form) => _headEnds.Contains(form);

    /// <summary>"it", "nothing": an object that tells no content.</summary>
    public bool IsEmptyObject(string form) => _emptyObjects.Contains(form);

    /// <summary>"but", "while": turns to somebody else's words.</summary>
    public bool Contrasts(string form) => _contrasts.Contains(form);

    /// <summary>"Monday", "week": the phrase tells when.</summary>
    public bool IsTime(string form) => _times.Contains(form);

    /// <summary>A preposition that leads from a thing to more of what is said of it ("cited X as", "attacked X for").</summary>
    public bool LeadsToContent(string form) => _contentPrepositions.Contains(form);

    /// <summary>"after", "until": what follows in the present has yet to come.</summary>
    public bool ComesFirst(string form) => _first.Contains(form);

    /// <summary>"after", "amid": behind a comma, against which something was agreed or promised.</summary>
    public bool OpensBackground(string form) => _backgrounds.Contains(form);

    public bool IsDash(string form) => _dashes.Contains(form);

    /// <summary>A mark before the closing quotation mark after which a cue may follow.</summary>
    public bool EndsSpeech(string form) => _speechEnds.Contains(form);

    /// <summary>A mark or word right before quoted speech.</summary>
    public bool OpensSpeech(string form) => _speechOpeners.Contains(form);

    private static HashSet<string> Set(string name) => DataLines.Of($"Statements/{name}.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);
}
