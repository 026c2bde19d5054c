namespace Parley.Language.Coreference;

/// <summary>The features of continuing a chain with a phrase, and of beginning a new one.</summary>
/// <remarks>The templates' numbers are part of the shipped weights.</remarks>
internal sealed class Choice(ParsedDocument document, TreeIndex tree, Clauses clauses, Quotations quotations)
{
    private const int Farthest = 8;
    private const int TalkedOf = 5;

    private readonly int[] _subjects = new int[Clauses.Levels];
    private Phrase? _subjectsOf;

    // The chain of the phrase that a word heads.
    private readonly Chain?[] _chainAt = new Chain?[document.Tokens.Length];
    private readonly Dictionary<int, Chain> _listAt = [];

    /// <summary>The chain of the phrase that a word heads, or null.</summary>
    public Chain? At(int token) => _chainAt[token];

    /// <summary>The chain of the list that a word heads ("Cairo and Doha"), or null.</summary>
    public Chain? ListAt(int token) => _listAt.GetValueOrDefault(token);

    /// <summary>The chain of the list that a word heads, or of the phrase where that is of several; null for one.</summary>
    public Chain? SeveralAt(int token) => ListAt(token) ?? (At(token) is { Count: Count.More } several ? several : null);

    /// <summary>Takes note that a phrase now belongs to a chain.</summary>
    public void Add(Phrase phrase, Chain chain)
    {
        _chainAt[phrase.Head] = chain;
        if (phrase.Listed.Length > 0)
            _listAt[phrase.Head] = chain;
    }

    /// <summary>The features of a phrase that begins a chain.</summary>
    /// <param name="candidates">The chains it might have continued.</param>
    public void New(Phrase phrase, List<Chain> candidates, FeatureSet features)
    {
        var kind = KindOf(phrase);
        var known = candidates.Exists(chain => !phrase.IsPronoun && chain.HasHead(phrase.HeadKey)) ? 1 : 0;
        var same = candidates.Exists(chain => !phrase.IsPronoun && chain.HasText(phrase.TextKey)) ? 1 : 0;
        features.Add(1, kind);
        features.Add(2, kind, (int)phrase.Role);
        features.Add(3, phrase.HeadKey);
        features.Add(4, kind, known, same);
        features.Add(5, kind, Math.Min(phrase.End - phrase.First, 6));
        features.Add(6, kind, Math.Min(phrase.Sentence, 3));
        features.Add(7, kind, (int)phrase.Who);
        features.Add(8, FormKey(phrase.First), kind);
        features.Add(9, FormKey(phrase.First - 1), kind);
        features.Add(10, FormKey(phrase.End), kind);
        features.Add(11, kind, phrase.Quotation >= 0 ? 1 : 0);
        features.Add(12, phrase.Governor >= 0 ? Key.Of(document.Tokens[phrase.Governor].Lemma) : 0, (int)phrase.Role, kind);
        features.Add(13, kind, Math.Min(phrase.ModifierKeys.Length, 3), known);
        features.Add(14, phrase.HeadKey, (int)phrase.Determination, known);
        if (phrase.IsPronoun)
            features.Add(15, phrase.HeadKey, candidates.Count == 0 ? 0 : 1, Math.Min(phrase.Sentence, 1));
    }

    /// <summary>The features of a phrase that continues a chain.</summary>
    /// <param name="rank">How many chains have been told of since, or -1 where that is not known.</param>
    /// <param name="rankOfKind">How many of these could have been meant by the phrase.</param>
    public void Continue(Phrase phrase, Chain chain, int rank, int rankOfKind, FeatureSet features)
    {
        var kind = KindOf(phrase);
        var shape = ShapeOf(phrase);
        var last = chain.Last;
        var lastShape = ShapeOf(last);
        var sentences = Math.Min(phrase.Sentence - last.Sentence, Farthest);
        var near = Math.Min(sentences, 2);
        rank = Math.Min(rank, 10);
        features.Add(20, kind);
        features.Add(21, kind, KindOf(last));
        features.Add(22, shape, lastShape, sentences);
        features.Add(23, shape, rank);
        features.Add(24, shape, rank, near);
        features.Add(25, shape, ((int)phrase.Role * 32) + (int)last.Role, near);
        features.Add(26, shape, (int)last.Role, near);
        features.Add(27, kind, (int)chain.Who, (int)phrase.Who);
        features.Add(28, kind, (int)chain.Count, (int)phrase.Count);
        features.Add(29, kind, TypeOf(chain.Type), TypeOf(phrase.Type));
        features.Add(30, shape, Math.Min(chain.Phrases.Count, 6), near);
        features.Add(31, kind, KindOf(chain.First), chain.Names.Count > 0 ? 1 : 0);
        features.Add(32, shape, Nesting(phrase, last), (int)phrase.Role);
        features.Add(33, shape, Math.Min(chain.First.Sentence, 2), near);
        features.Add(34, shape, Told(phrase, chain));
        if (phrase.Governor >= 0 && phrase.Governor == last.Governor)
            features.Add(35, shape, ((int)phrase.Role * 32) + (int)last.Role);
        features.Add(36, shape, Math.Min(rankOfKind, 6), near);
        features.Add(37, shape, Math.Min(rankOfKind, 3), ((int)last.Role * 4) + (int)chain.Who);
        AddClauses(phrase, chain, shape, rankOfKind, features);
        AddWords(phrase, chain, kind, near, features);
        AddSpeech(phrase, chain, kind, features);
    }

    /// <summary>Whether a chain is of the kind a phrase speaks of, for counting how many such lie between.</summary>
    public static bool MayMean(Phrase phrase, Chain chain) => phrase.Who switch
    {
        Who.Man => chain.Who is Who.Man or Who.Person,
        Who.Woman => chain.Who is Who.Woman or Who.Person,
        Who.Person => chain.Who >= Who.Person,
        Who.Thing or Who.Group => chain.Who < Who.Person && chain.Count != Count.More,
        _ => phrase.Count != Count.More || chain.Count == Count.More || chain.Who == Who.Group,
    };

    private void AddClauses(Phrase phrase, Chain chain, int shape, int rankOfKind, FeatureSet features)
    {
        if (_subjectsOf != phrase)
        {
            clauses.Subjects(phrase.Head, _subjects);
            _subjectsOf = phrase;
        }

        var level = 0;
        while (level < _subjects.Length && (_subjects[level] < 0 || _chainAt[_subjects[level]] != chain))
            level++;
        var last = chain.Last;
        var isAfter = last.First > phrase.First ? 1 : 0;
        features.Add(52, shape, level, isAfter);
        features.Add(53, shape, level, (int)phrase.Role);
        features.Add(54, shape, level, Math.Min(rankOfKind, 3));
        var (here, before) = (0, 0);
        for (var i = chain.Phrases.Count - 1; i >= 0 && i >= chain.Phrases.Count - TalkedOf; i--)
        {
            var member = chain.Phrases[i];
            if (member.Role is not (Role.Subject or Role.PassiveSubject))
                continue;
            here |= member.Sentence == phrase.Sentence ? 1 : 0;
            before |= member.Sentence == phrase.Sentence - 1 ? 1 : 0;
        }

        features.Add(55, shape, here + (2 * before), (int)phrase.Role);
        features.Add(56, shape, here + (2 * before), Math.Min(rankOfKind, 3));
        var isApart = phrase.Sentence == last.Sentence ? clauses.Around(phrase.Head) == clauses.Around(last.Head) ? 1 : 2 : 0;
        features.Add(57, shape, isApart, ((int)phrase.Role * 32) + (int)last.Role);
    }

    private void AddWords(Phrase phrase, Chain chain, int kind, int near, FeatureSet features)
    {
        features.Add(40, phrase.HeadKey, chain.Last.HeadKey);
        features.Add(41, kind, chain.First.HeadKey);
        if (phrase.IsPronoun)
        {
            if (phrase.Governor >= 0 && !chain.First.IsPronoun)
                features.Add(42, (int)chain.Who, Key.Of(document.Tokens[phrase.Governor].Lemma), (int)phrase.Role);
            return;
        }

        var hasHead = chain.HasHead(phrase.HeadKey) ? 1 : 0;
        var hasAlias = Array.Exists(phrase.AliasKeys, chain.HasHead) ? 1 : 0;
        var match = (int)BestMatch(phrase, chain);
        var modifiers = chain.NewModifiers(phrase);
        var same = chain.HasText(phrase.TextKey) ? 1 : 0;
        features.Add(43, kind, hasHead, modifiers);
        features.Add(44, kind, hasHead + (2 * same), near);
        features.Add(45, kind, match);
        features.Add(46, TypeOf(phrase.Type), match, TypeOf(chain.Type));
        features.Add(47, kind, hasHead + (2 * hasAlias), chain.Names.Count > 0 ? 1 : 0);
        features.Add(48, kind, hasHead + (2 * same), Math.Min(phrase.End - phrase.First, 5));
        features.Add(49, kind, hasHead, ((int)chain.Who * 8) + (int)phrase.Who);
        if (hasHead + same > 0)
            features.Add(50, phrase.HeadKey, hasHead + (2 * same), (int)phrase.Determination);
        if (phrase.Name.Length > 0)
            features.Add(51, match, phrase.Name.Length == 1 ? 1 : 0, hasHead + (2 * same));
    }

    private void AddSpeech(Phrase phrase, Chain chain, int kind, FeatureSet features)
    {
        var isQuoted = phrase.Quotation >= 0 ? 1 : 0;
        var sameQuotation = phrase.Quotation == chain.Last.Quotation ? 1 : 0;
        features.Add(60, kind, isQuoted, sameQuotation);
        if (isQuoted == 0 || quotations.SpeakerOf(phrase.Quotation) is not (>= 0 and var speaker))
            return;
        var isSpeaker = _chainAt[speaker] == chain ? 1 : 0;
        var sameSpeaker = chain.Last.Quotation >= 0 && quotations.SpeakerOf(chain.Last.Quotation) == speaker ? 1 : 0;
        features.Add(61, kind, isSpeaker, sameSpeaker);
    }

    // How often the chain was told of in this sentence and the two before it.
    private static int Told(Phrase phrase, Chain chain)
    {
        var told = 0;
        while (told < TalkedOf && told < chain.Phrases.Count && phrase.Sentence - chain.Phrases[^(told + 1)].Sentence <= 2)
            told++;
        return told;
    }

    private static NameMatch BestMatch(Phrase phrase, Chain chain)
    {
        var best = NameMatch.None;
        if (phrase.Name.Length == 0)
            return best;
        foreach (var name in chain.Names)
        {
            var match = NameComparison.Compare(phrase.Name, name);
            if (match != NameMatch.None && (best == NameMatch.None || match < best))
                best = match;
        }

        return best;
    }

    // 0 apart, 1 directly below the phrase's head, 2 deeper in it, 3 and 4 the other way about.
    private int Nesting(Phrase phrase, Phrase last)
    {
        if (last.Contains(phrase))
            return document.Tokens[phrase.Head].Head == last.Head ? 1 : 2;
        if (phrase.Contains(last))
            return document.Tokens[last.Head].Head == phrase.Head ? 3 : 4;
        return phrase.Sentence == last.Sentence && tree.Roles[phrase.Head] == Role.Apposition ? 5 : 0;
    }

    private int FormKey(int token) => token >= 0 && token < document.Tokens.Length ? Key.Of(document.Tokens[token].Form) : 0;

    private static int TypeOf(EntityType? type) => type is { } known ? 1 + (int)known : 0;

    // A kind without gender and type: where in the text and the clause does not hang on these.
    private static int ShapeOf(Phrase phrase) => phrase switch
    {
        { Pronoun: { Who: >= Who.Person } pronoun } => 40 + (pronoun.Person * 8) + (int)pronoun.Use,
        { IsPronoun: true } => KindOf(phrase),
        { Listed.Length: > 0 } => 1,
        { Kind: MentionKind.Name } => 2,
        _ => 3 + (int)phrase.Determination,
    };

    private static int KindOf(Phrase phrase) => phrase switch
    {
        { Pronoun: { } pronoun } => pronoun.Use is PronounUse.Indefinite or PronounUse.Demonstrative
            ? phrase.HeadKey
            : 100 + (((((pronoun.Person * 4) + (int)pronoun.Count) * 8) + (int)pronoun.Who) * 8) + (int)pronoun.Use,
        { Listed.Length: > 0 } => 1,
        { Kind: MentionKind.Name } => 2 + TypeOf(phrase.Type),
        _ => 20 + ((int)phrase.Determination * 4) + (int)phrase.Count,
    };
}
