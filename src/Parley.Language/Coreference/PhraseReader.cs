namespace Parley.Language.Coreference;

/// <summary>Reads off a phrase's words what it may refer to.</summary>
internal sealed class PhraseReader
{
    private static readonly PersonWords Persons = PersonWords.Read();

    private readonly ParsedDocument _document;
    private readonly TreeIndex _tree;
    private readonly NamedEntity?[] _names;
    private readonly NamedEntity?[] _references;

    public PhraseReader(ParsedDocument document, TreeIndex tree)
    {
        (_document, _tree) = (document, tree);
        _names = Cover(document.Names.Where(name => name.Type != EntityType.Title), document.Tokens.Length);
        _references = Cover(document.References, document.Tokens.Length);
    }

    /// <summary>The name a word belongs to, or null.</summary>
    public NamedEntity? NameAt(int token) => _names[token];

    public Phrase Read(int first, int end, int head, int sentence)
    {
        var token = _document.Tokens[head];
        if (end == first + 1 && Pronoun.Of(token.Form) is { } pronoun && token.Upos is Upos.PRON or Upos.DET or Upos.ADJ or Upos.NUM)
            return ReadPronoun(head, sentence, pronoun);
        var named = Core(head);
        var isName = named is not null || token.Upos == Upos.PROPN;
        var (nameFirst, nameEnd) = named is not null ? (named.FirstToken, named.EndToken) : isName ? Run(head, first, end) : (head, head);
        var headWord = isName ? _document.Tokens[nameEnd - 1].Form : token.Lemma;
        var told = named ?? Apposed(head);
        var type = told?.Type ?? (_references[head] is { } reference ? reference.Type : null);
        var name = isName ? NameWords(nameFirst, nameEnd) : told is not null ? NameWords(told.FirstToken, told.EndToken) : [];
        var modifiers = new List<int>();
        var aliases = new List<int>();
        ReadAround(head, first, nameFirst, isName, modifiers, aliases);
        return new Phrase
        {
            First = first,
            End = end,
            Head = head,
            Sentence = sentence,
            Kind = isName ? MentionKind.Name : MentionKind.Nominal,
            Type = type,
            Who = isName || told is not null ? Persons.OfName(name, isName ? TitleOf(first, nameFirst) : token.Lemma, type) : Persons.OfNoun(token.Lemma, type),
            Count = token.Xpos is "NNS" or "NNPS" && named?.Type != EntityType.Organisation && named?.Type != EntityType.Location ? Count.More : Count.One,
            Determination = Determine(head, first),
            Role = RoleOf(head),
            Governor = GovernorOf(head),
            Name = name,
            HeadKey = Key.Of(headWord),
            TextKey = TextKey(first, end),
            ModifierKeys = [.. modifiers],
            AliasKeys = [.. aliases],
        };
    }

    /// <summary>A list of phrases, the first of them headed by <paramref name="head"/>, the last by <paramref name="last"/>.</summary>
    public Phrase ReadList(int first, int end, int head, int last, int sentence)
    {
        var listed = new List<int> { head };
        for (var child = _tree.FirstChild(head); child >= 0; child = _tree.NextSibling(child))
        {
            if (child > head && child <= last && _tree.Roles[child] == Role.Conjunct)
                listed.Add(child);
        }

        var whos = listed.ConvertAll(token => _names[token] is { } name
            ? Persons.OfName(NameWords(name.FirstToken, name.EndToken), "", name.Type)
            : Persons.OfNoun(_document.Tokens[token].Lemma, _references[token]?.Type));
        return new Phrase
        {
            First = first,
            End = end,
            Head = head,
            Sentence = sentence,
            Kind = MentionKind.Nominal,
            Who = whos.TrueForAll(who => who >= Who.Person) ? Who.Person : whos.TrueForAll(who => who == Who.Thing) ? Who.Thing : Who.Unknown,
            Count = Count.More,
            Role = RoleOf(head),
            Governor = GovernorOf(head),
            HeadKey = TextKey(first, end),
            TextKey = TextKey(first, end),
            Listed = [.. listed],
        };
    }

    private Phrase ReadPronoun(int head, int sentence, Pronoun pronoun)
    {
        var token = _document.Tokens[head];
        if (pronoun.Use == PronounUse.Personal && token.Xpos == "PRP$")
            pronoun = pronoun with { Use = PronounUse.Possessive };
        return new Phrase
        {
            First = head,
            End = head + 1,
            Head = head,
            Sentence = sentence,
            Kind = MentionKind.Pronoun,
            Pronoun = pronoun,
            Who = pronoun.Who,
            Count = pronoun.Count,
            Role = RoleOf(head),
            Governor = GovernorOf(head),
            HeadKey = Key.Of(token.Lemma),
            TextKey = Key.Of(token.Form),
        };
    }

    private NamedEntity? Core(int head)
    {
        if (_names[head] is { } own)
            return own;
        var flat = _tree.Child(head, Role.Flat);
        return flat >= 0 ? _names[flat] : null;
    }

    // "His deputy, Leila Aziz": the name that stands beside a noun.
    private NamedEntity? Apposed(int head)
    {
        var apposition = _tree.Child(head, Role.Apposition);
        return apposition >= 0 ? Core(apposition) : null;
    }

    private (int First, int End) Run(int head, int first, int end)
    {
        var (start, stop) = (head, head + 1);
        while (start > first && _document.Tokens[start - 1].Upos == Upos.PROPN)
            start--;
        while (stop < end && _document.Tokens[stop].Upos == Upos.PROPN)
            stop++;
        return (start, stop);
    }

    private void ReadAround(int head, int first, int nameFirst, bool isName, List<int> modifiers, List<int> aliases)
    {
        for (var child = _tree.FirstChild(head); child >= 0; child = _tree.NextSibling(child))
        {
            var lemma = _document.Tokens[child].Lemma;
            switch (_tree.Roles[child])
            {
                case Role.Adjective or Role.Compound or Role.Numeral or Role.Possessor or Role.Modifier:
                    modifiers.Add(Key.Of(lemma));
                    break;
                case Role.Apposition or Role.Description:
                    aliases.Add(Key.Of(lemma));
                    break;
            }
        }

        for (var i = first; isName && i < nameFirst; i++)
        {
            if (_document.Tokens[i].Upos is Upos.NOUN or Upos.PROPN && Persons.Holds(_document.Tokens[i].Lemma))
                aliases.Add(Key.Of(_document.Tokens[i].Lemma));
        }
    }

    private string TitleOf(int first, int nameFirst) => nameFirst > first ? _document.Tokens[nameFirst - 1].Lemma : "";

    private string[] NameWords(int first, int end)
    {
        var words = new List<string>(end - first);
        for (var i = first; i < end; i++)
        {
            if (char.IsLetterOrDigit(_document.Tokens[i].Form[0]))
                words.Add(_document.Tokens[i].Form);
        }

        return words.Count > 0 ? [.. words] : [_document.Tokens[first].Form];
    }

    private Determination Determine(int head, int first)
    {
        var word = _document.Tokens[first];
        if (_tree.Child(head, Role.Possessor) >= 0)
            return Determination.Possessive;
        if (first == head)
            return Determination.None;
        return word.Feature("PronType") switch
        {
            "Art" => word.Lemma == "the" ? Determination.Definite : Determination.Indefinite,
            "Dem" => Determination.Demonstrative,
            null => word.Upos == Upos.NUM ? Determination.Numeral : Determination.None,
            _ => Determination.Indefinite,
        };
    }

    private Role RoleOf(int head)
    {
        var at = head;
        while (_tree.Roles[at] is Role.Conjunct && _document.Tokens[at].Head != Token.NoHead)
            at = _document.Tokens[at].Head;
        return _tree.Child(at, Role.Copula) >= 0 ? Role.Predicate : _tree.Roles[at];
    }

    private int GovernorOf(int head)
    {
        var at = head;
        while (_tree.Roles[at] is Role.Conjunct && _document.Tokens[at].Head != Token.NoHead)
            at = _document.Tokens[at].Head;
        return _document.Tokens[at].Head;
    }

    private int TextKey(int first, int end)
    {
        if (end - first > 1 && _document.Tokens[first].Upos == Upos.DET && _document.Tokens[first].Lemma is "the" or "a")
            first++;
        if (end - first > 1 && _document.Tokens[end - 1].Xpos == "POS")
            end--;
        var key = Key.Of("");
        for (var i = first; i < end; i++)
            key = Key.Append(Key.Append(key, " "), _document.Tokens[i].Form);
        return key;
    }

    private static NamedEntity?[] Cover(IEnumerable<NamedEntity> names, int tokens)
    {
        var cover = new NamedEntity?[tokens];
        foreach (var name in names)
            cover.AsSpan(name.FirstToken, name.EndToken - name.FirstToken).Fill(name);
        return cover;
    }
}
