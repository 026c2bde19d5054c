namespace Parley.Language.Coreference;

/// <summary>The chains a phrase might continue: those last told of, and those that share a word with it.</summary>
internal sealed class Candidates
{
    private const int RecentForPronoun = 16;
    private const int RecentForOthers = 8;
    private const int SentencesBack = 8;
    private const int PhrasesBack = 80;
    private const int MostByKey = 6;

    private readonly Dictionary<int, List<Chain>> _byKey = [];
    private readonly List<Chain> _of = [];
    private readonly List<Chain> _found = [];
    private int[] _seen = [];
    private int _round;

    /// <summary>The candidates of a phrase, each once: first those by recency, the last told of first.</summary>
    public List<Chain> Of(Phrase phrase)
    {
        _found.Clear();
        _round++;
        if (_seen.Length < _of.Count + 1)
            Array.Resize(ref _seen, Math.Max(256, 2 * _of.Count));
        var most = phrase.IsPronoun ? RecentForPronoun : RecentForOthers;
        for (var i = _of.Count - 1; i >= 0 && _of.Count - i <= PhrasesBack && _found.Count < most; i--)
        {
            if (phrase.Sentence - _of[i].Last.Sentence > SentencesBack && !(phrase.Pronoun?.Person < 3))
                break;
            Take(_of[i]);
        }

        RecentOnes = _found.Count;
        if (phrase.IsPronoun && phrase.Pronoun!.Person == 3)
            return _found;
        foreach (var key in KeysOf(phrase))
        {
            if (!_byKey.TryGetValue(key, out var chains))
                continue;
            for (var i = chains.Count - 1; i >= 0 && chains.Count - i <= MostByKey; i--)
                Take(chains[i]);
        }

        return _found;
    }

    /// <summary>How many of the last answer came by recency.</summary>
    public int RecentOnes { get; private set; }

    /// <summary>Takes note that a phrase now belongs to a chain.</summary>
    public void Add(Phrase phrase, Chain chain)
    {
        _of.Add(chain);
        foreach (var key in KeysOf(phrase))
        {
            if (!_byKey.TryGetValue(key, out var chains))
                _byKey.Add(key, chains = []);
            chains.Remove(chain);
            chains.Add(chain);
        }
    }

    private void Take(Chain chain)
    {
        if (_seen[chain.Index] == _round)
            return;
        _seen[chain.Index] = _round;
        _found.Add(chain);
    }

    private static IEnumerable<int> KeysOf(Phrase phrase)
    {
        yield return phrase.HeadKey;
        if (phrase.TextKey != phrase.HeadKey)
            yield return phrase.TextKey;
        foreach (var key in phrase.AliasKeys)
            yield return key;
        foreach (var word in phrase.Name)
        {
            if (char.IsUpper(word[0]))
                yield return Key.Of(word);
        }

        if (phrase.Name.Length == 0)
            yield break;
        if (NameComparison.Capitals(phrase.Name) is { } capitals)
            yield return Key.Of(capitals);
        if (NameComparison.Initials(phrase.Name) is { Length: > 1 } initials)
            yield return Key.Of(initials);
    }
}
