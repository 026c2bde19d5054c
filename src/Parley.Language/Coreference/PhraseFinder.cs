namespace Parley.Language.Coreference;

/// <summary>Finds the phrases of a document that may refer: names, noun phrases, pronouns, and lists of these.</summary>
internal sealed class PhraseFinder
{
    private readonly ParsedDocument _document;
    private readonly TreeIndex _tree;
    private readonly PhraseReader _reader;
    private readonly List<Phrase> _found = [];

    private PhraseFinder(ParsedDocument document, TreeIndex tree)
    {
        (_document, _tree) = (document, tree);
        _reader = new PhraseReader(document, tree);
    }

    /// <summary>The phrases in the order of their first words, the longer first.</summary>
    public static List<Phrase> Find(ParsedDocument document, TreeIndex tree)
    {
        var finder = new PhraseFinder(document, tree);
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                finder.AddAt(i, sentence.Index);
        }

        finder._found.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End != b.End ? b.End.CompareTo(a.End) : a.Head.CompareTo(b.Head));
        return WithoutRepeats(finder._found);
    }

    private static List<Phrase> WithoutRepeats(List<Phrase> phrases)
    {
        var kept = new List<Phrase>(phrases.Count);
        foreach (var phrase in phrases)
        {
            if (kept.Count == 0 || kept[^1].First != phrase.First || kept[^1].End != phrase.End)
                kept.Add(phrase);
        }

        return kept;
    }

    private void AddAt(int token, int sentence)
    {
        if (_reader.NameAt(token) is { } name && IsWithinNoun(token))
        {
            if (_document.Tokens[token].Head >= name.EndToken || _document.Tokens[token].Head < name.FirstToken)
                _found.Add(_reader.Read(name.FirstToken, name.EndToken, token, sentence));
            return;
        }

        if (!MayHead(token))
            return;
        var (first, end) = Span(token);
        _found.Add(_reader.Read(first, end, token, sentence));
        if (LastConjunct(token) is >= 0 and var last)
            _found.Add(_reader.ReadList(first, Math.Max(end, Trimmed(first, _tree.High[last] + 1, token)), token, last, sentence));
    }

    private bool IsWithinNoun(int token) => _tree.Roles[token] is Role.Compound && _document.Tokens[token].Upos == Upos.PROPN;

    private bool MayHead(int token)
    {
        var role = _tree.Roles[token];
        switch (_document.Tokens[token].Upos)
        {
            case Upos.NOUN or Upos.PROPN:
                return role is not (Role.Compound or Role.Flat or Role.Description or Role.Adverb or Role.Mark or Role.Case or Role.Aside or Role.Punctuation or Role.Apposition);
            case Upos.PRON:
                return role is not (Role.Expletive or Role.Flat or Role.Determiner or Role.Mark or Role.Adverb or Role.Aside)
                    && _document.Tokens[token].Feature("PronType") is not ("Rel" or "Int") && Pronoun.Of(_document.Tokens[token].Form) is not null;
            case Upos.NUM or Upos.ADJ or Upos.DET or Upos.SYM or Upos.X:
                return IsNominal(role);
            default:
                return false;
        }
    }

    private static bool IsNominal(Role role) =>
        role is Role.Subject or Role.PassiveSubject or Role.Object or Role.IndirectObject or Role.Oblique or Role.Possessor or Role.Modifier;

    private (int First, int End) Span(int head)
    {
        var isPredicate = _tree.Child(head, Role.Copula) >= 0;
        int left = head, leftBound = -1;
        int right = head, rightBound = int.MaxValue;
        for (var child = _tree.FirstChild(head); child >= 0; child = _tree.NextSibling(child))
        {
            var isOut = IsOutside(_tree.Roles[child], isPredicate) || (child > head && IsBroken(head, child));
            if (isOut && child < head && _tree.Roles[child] != Role.Punctuation)
                leftBound = Math.Max(leftBound, _tree.High[child]);
            else if (isOut && child > head && _tree.Roles[child] is not (Role.Punctuation or Role.Case))
                rightBound = Math.Min(rightBound, _tree.Low[child]);
        }

        for (var child = _tree.FirstChild(head); child >= 0; child = _tree.NextSibling(child))
        {
            if (child < head && !IsOutside(_tree.Roles[child], isPredicate) && _tree.Low[child] > leftBound)
                left = Math.Min(left, _tree.Low[child]);
            else if (child > head && (_tree.Roles[child] == Role.Case || !IsOutside(_tree.Roles[child], isPredicate)) && _tree.High[child] < rightBound)
                right = Math.Max(right, _tree.High[child]);
        }

        return (left, Trimmed(left, right + 1, head));
    }

    private static bool IsOutside(Role role, bool isPredicate) => role switch
    {
        Role.Case or Role.Conjunction or Role.Mark or Role.Punctuation or Role.Copula or Role.Subject or Role.PassiveSubject or Role.Auxiliary
            or Role.Expletive or Role.Aside or Role.Vocative or Role.Conjunct => true,
        Role.Adverb or Role.Oblique or Role.Clause => isPredicate && role != Role.Clause,
        _ => false,
    };

    private int Trimmed(int first, int end, int head)
    {
        while (end - 1 > head && _document.Tokens[end - 1].Upos == Upos.PUNCT && _document.Tokens[end - 1].Form is not (")" or "]" or "\"" or "”" or "''"))
            end--;
        return Math.Max(end, first + 1);
    }

    // A dash set off by spaces, as after a dateline, ends a phrase and a list.
    private bool IsBroken(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (_document.Tokens[i].Form is "—" or "–" or "--" or "-" && _document.Tokens[i].SpaceAfter && _document.Tokens[i - 1].SpaceAfter)
                return true;
        }

        return false;
    }

    private int LastConjunct(int head)
    {
        var last = -1;
        for (var child = _tree.FirstChild(head); child >= 0; child = _tree.NextSibling(child))
        {
            if (child > head && _tree.Roles[child] == Role.Conjunct && !IsBroken(head, child) && _document.Tokens[child].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.NUM)
                last = child;
        }

        // Without "and" or "or" before the last it may as well be a place and the country it lies in.
        return last >= 0 && _tree.Child(last, Role.Conjunction) >= 0 ? last : -1;
    }
}
