namespace Parley.Language.Coreference;

/// <summary>Goes through a document's phrases from left to right and gives each to the chain it most likely continues, or to a new one.</summary>
internal sealed class Resolver
{
    private readonly float[] _weights;
    private readonly Candidates _candidates = new();
    private readonly FeatureSet _features = new();
    private readonly Choice _choice;
    private readonly Barriers _barriers;

    /// <param name="weights">A weight a feature index.</param>
    public Resolver(ParsedDocument document, float[] weights)
    {
        _weights = weights;
        var tree = new TreeIndex(document);
        var quotations = new Quotations(document, tree);
        var clauses = new Clauses(document, tree);
        Phrases = PhraseFinder.Find(document, tree);
        foreach (var phrase in Phrases)
            phrase.Quotation = quotations.At(phrase.Head);
        _choice = new Choice(document, tree, clauses, quotations);
        _barriers = new Barriers(document, tree, clauses, _choice);
        Order = InOrder(clauses);
    }

    public List<Phrase> Phrases { get; }

    public List<Chain> Chains { get; } = [];

    /// <summary>Positions of the phrases in the order in which they are resolved: that of the text, but a pronoun before the subject it may point to comes after that.</summary>
    public List<int> Order { get; }

    /// <summary>The chain of each phrase.</summary>
    public List<Chain> Resolve()
    {
        var of = new Chain[Phrases.Count];
        foreach (var index in Order)
            of[index] = Give(Phrases[index], _barriers.Sure(Phrases[index]) ?? Best(Phrases[index]));

        return [.. of];
    }

    private Chain? Best(Phrase phrase)
    {
        var (best, most) = (default(Chain), float.NegativeInfinity);
        foreach (var chain in Choices(phrase))
        {
            var score = Score();
            if (score > most)
                (best, most) = (chain, score);
        }

        return best;
    }

    /// <summary>The choices for a phrase: the chains that agree with it, and the features of each; the first stands for a new chain.</summary>
    public List<(Chain? Chain, int[] Features)> ChoicesFor(Phrase phrase) =>
        [.. Choices(phrase).Select(chain => (chain, _features.Indices.ToArray()))];

    /// <summary>Adds a phrase to a chain, or to a new one.</summary>
    public Chain Give(Phrase phrase, Chain? chain)
    {
        if (chain is null)
            Chains.Add(chain = new Chain(Chains.Count, phrase));
        else
            chain.Add(phrase);
        _candidates.Add(phrase, chain);
        _choice.Add(phrase, chain);
        return chain;
    }

    // Each choice in turn, its features in the set.
    private IEnumerable<Chain?> Choices(Phrase phrase)
    {
        var candidates = _candidates.Of(phrase);
        _features.Clear();
        _choice.New(phrase, candidates, _features);
        yield return null;
        var ofKind = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!_barriers.MayContinue(phrase, candidates[i]))
                continue;
            _features.Clear();
            _choice.Continue(phrase, candidates[i], i < _candidates.RecentOnes ? i : -1, ofKind, _features);
            ofKind += Choice.MayMean(phrase, candidates[i]) ? 1 : 0;
            yield return candidates[i];
        }
    }

    private List<int> InOrder(Clauses clauses)
    {
        var late = new Dictionary<int, List<int>>();
        var order = new List<int>(Phrases.Count);
        for (var i = 0; i < Phrases.Count; i++)
        {
            if (Phrases[i].Pronoun is { Person: 3, Use: PronounUse.Personal or PronounUse.Possessive } && clauses.SubjectAfter(Phrases[i].Head) is >= 0 and var subject)
                (late.TryGetValue(subject, out var waiting) ? waiting : late[subject] = []).Add(i);
            else
                order.Add(i);
            if (late.Remove(Phrases[i].Head, out var free))
                order.AddRange(free);
        }

        // Subjects that are no phrases free nobody.
        order.AddRange(late.Values.SelectMany(waiting => waiting).Order());
        return order;
    }

    private float Score()
    {
        var sum = 0f;
        foreach (var index in _features.Indices)
            sum += _weights[index];
        return sum;
    }
}
