using Parley.Language.Coreference;

namespace Parley.Training.Coreference;

/// <summary>Which marked chain each phrase of a document belongs to, and so which choices are right for it.</summary>
internal sealed class MarkedPhrases
{
    private const int Unmarked = -1;

    private readonly MarkedDocument _document;
    private readonly List<Phrase> _phrases;
    private readonly int[] _of;
    private readonly bool[] _isOther;
    private readonly Dictionary<Chain, Dictionary<int, int>> _told = [];
    private readonly HashSet<int> _begun = [];

    public MarkedPhrases(MarkedDocument document, List<Phrase> phrases)
    {
        (_document, _phrases) = (document, phrases);
        var spans = new Dictionary<(int First, int End), int>();
        for (var i = 0; i < document.Chains.Count; i++)
        {
            foreach (var span in document.Chains[i])
                spans.TryAdd(span, i);
        }

        _of = [.. phrases.Select(phrase => spans.GetValueOrDefault((phrase.First, phrase.End), Unmarked))];
        _isOther = new bool[phrases.Count];
        if (document.Marks == Marks.OnePronoun)
            MarkNames();
    }

    /// <summary>Whether each choice is right, or null where the marks do not tell.</summary>
    public bool[]? Right(int index, List<(Chain? Chain, int[] Features)> choices)
    {
        var phrase = _phrases[index];
        if (_document.Marks == Marks.OnePronoun)
            return RightOfPronoun(index, choices);
        if (_document.Marks == Marks.Pronouns && (phrase.Pronoun is not { Use: not (PronounUse.Demonstrative or PronounUse.Indefinite) } || _of[index] == Unmarked))
            return null;
        var own = _of[index];
        var right = new bool[choices.Count];
        for (var k = 1; own != Unmarked && k < choices.Count; k++)
            right[k] = Mostly(choices[k].Chain!) == own;
        if (!right.Contains(true) && own != Unmarked && _begun.Contains(own))
            return null;
        right[0] = !right.Contains(true);
        return right;
    }

    /// <summary>Whether the marked choice is to be taken, whatever the weights say.</summary>
    public bool IsCertain(int index) => _document.Marks == Marks.All;

    public double Weight(int index) => _document.Marks switch { Marks.OnePronoun => 4.0, Marks.Pronouns => 0.5, _ => 1.0 };

    /// <summary>Takes note of the chain a phrase was given.</summary>
    public void Given(int index, Chain chain)
    {
        if (!_told.TryGetValue(chain, out var counts))
            _told.Add(chain, counts = []);
        counts[_of[index]] = counts.GetValueOrDefault(_of[index]) + 1;
        if (_isOther[index])
            counts[-2] = 1000;
        if (_of[index] != Unmarked)
            _begun.Add(_of[index]);
    }

    private int Mostly(Chain chain) => _told[chain].OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;

    private bool[]? RightOfPronoun(int index, List<(Chain? Chain, int[] Features)> choices)
    {
        var phrase = _phrases[index];
        if (!phrase.IsPronoun || _of[index] == Unmarked)
            return null;
        var isAnswered = _document.Chains[0].Count > 1;
        var right = new bool[choices.Count];
        for (var k = 1; k < choices.Count; k++)
        {
            var told = _told[choices[k].Chain!];
            right[k] = isAnswered ? told.ContainsKey(0) : !told.ContainsKey(-2);
        }

        right[0] = !isAnswered;
        return right.Contains(true) ? right : null;
    }

    // The smallest phrase around each marked name.
    private void MarkNames()
    {
        Array.Fill(_of, Unmarked);
        foreach (var span in _document.Chains[0])
            Mark(span, index => _of[index] = 0);
        foreach (var span in _document.Others)
            Mark(span, index => _isOther[index] = true);
    }

    // A marked name stands for all phrases of that name.
    private void Mark((int First, int End) span, Action<int> mark)
    {
        var name = new List<string[]>();
        MarkSmallest(span, index =>
        {
            mark(index);
            name.Add(_phrases[index].Name);
        });
        for (var i = 0; i < _phrases.Count; i++)
        {
            if (_phrases[i].Name.Length > 0 && name.Exists(other => other.Length > 0 && NameComparison.Compare(_phrases[i].Name, other) is > NameMatch.None and < NameMatch.Initials))
                mark(i);
        }
    }

    private void MarkSmallest((int First, int End) span, Action<int> mark)
    {
        var best = -1;
        for (var i = 0; i < _phrases.Count; i++)
        {
            var phrase = _phrases[i];
            if (phrase.First <= span.First && phrase.End >= span.End && phrase.Listed.Length == 0 && (best < 0 || phrase.End - phrase.First < _phrases[best].End - _phrases[best].First))
                best = i;
        }

        if (best >= 0)
            mark(best);
    }
}
