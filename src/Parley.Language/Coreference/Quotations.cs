namespace Parley.Language.Coreference;

/// <summary>What stands between quotation marks, and who says it.</summary>
internal sealed class Quotations
{
    private const int Unknown = -1;

    private static readonly HashSet<string> Verbs = [.. WordList.Lines("Coreference/speech-verbs.txt").SelectMany(line => line.Split(' '))];

    private readonly ParsedDocument _document;
    private readonly TreeIndex _tree;
    private readonly int[] _at;
    private readonly List<int> _speakers = [];

    public Quotations(ParsedDocument document, TreeIndex tree)
    {
        (_document, _tree) = (document, tree);
        _at = new int[document.Tokens.Length];
        Mark();
        FindSpeakers();
    }

    /// <summary>The quotation a word stands in, or -1.</summary>
    public int At(int token) => _at[token];

    /// <summary>The head of the phrase that utters a quotation, or -1.</summary>
    public int SpeakerOf(int quotation) => _speakers[quotation];

    private void Mark()
    {
        var open = Unknown;
        foreach (var sentence in _document.Sentences)
        {
            if (sentence.Index > 0 && _document.Sentences[sentence.Index - 1].Part != sentence.Part)
                open = Unknown;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var form = _document.Tokens[i].Form;
                var opens = form is "“" or "``" or "«" || (form == "\"" && open == Unknown);
                var closes = form is "”" or "''" or "»" || (form == "\"" && open != Unknown);
                if (opens)
                {
                    open = _speakers.Count;
                    _speakers.Add(Unknown);
                }

                _at[i] = open;
                if (closes)
                    open = Unknown;
            }
        }
    }

    private void FindSpeakers()
    {
        foreach (var sentence in _document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (_at[i] == Unknown && Verbs.Contains(_document.Tokens[i].Lemma) && SubjectOf(i) is >= 0 and var subject && _at[subject] == Unknown)
                    Attribute(sentence, i, subject);
            }
        }

        // A quotation without a verb of its own goes on with the speaker of the one before it in the paragraph.
        for (var i = 1; i < _at.Length; i++)
        {
            if (_at[i] != Unknown && _speakers[_at[i]] == Unknown && _at[i] > 0 && IsSamePart(i))
                _speakers[_at[i]] = _speakers[_at[i] - 1];
        }
    }

    private bool IsSamePart(int token)
    {
        var before = token;
        while (before >= 0 && _at[before] != _at[token] - 1)
            before = before > 0 && token - before < 80 ? before - 1 : -1;
        return before >= 0 && _document.SentenceAt(_document.Tokens[before].Span.Start)?.Part == _document.SentenceAt(_document.Tokens[token].Span.Start)?.Part;
    }

    private int SubjectOf(int verb) => _tree.Child(verb, Role.Subject);

    // The quotations of the verb's sentence that have no nearer verb, and one that ended the sentence before it.
    private void Attribute(Sentence sentence, int verb, int subject)
    {
        var nearest = Unknown;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_at[i] != Unknown && _speakers[_at[i]] == Unknown && (nearest == Unknown || Math.Abs(i - verb) < Math.Abs(nearest - verb)))
                nearest = i;
        }

        if (nearest != Unknown)
            _speakers[_at[nearest]] = subject;
    }
}
