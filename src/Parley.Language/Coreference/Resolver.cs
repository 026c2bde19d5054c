namespace Parley.Language.Coreference;

/// <summary>Goes through a document's phrases from left to right and gives each to the chain it most likely continues, or to a new one.</summary>
internal sealed class Resolver
{
    private readonly float[] _weights;
    private readonly Candidates _candidates = new();
    private readonly FeatureSet _features = new();
    private readonly Choice _choice;

    /// <param name="weights">A weight a feature index.</param>
    public Resolver(ParsedDocument document, float[] weights)
    {
        _weights = weights;
        var tree = new TreeIndex(document);
        var quotations = new Quotations(document, tree);
        Phrases = PhraseFinder.Find(document, tree);
        foreach (var phrase in Phrases)
            phrase.Quotation = quotations.At(phrase.Head);
        _choice = new Choice(document, tree, quotations);
    }

    public List<Phrase> Phrases { get; }

    public List<Chain> Chains { get; } = [];

    /// <summary>The chain of each phrase.</summary>
    public List<Chain> Resolve()
    {
        var of = new List<Chain>(Phrases.Count);
        foreach (var phrase in Phrases)
        {
            var candidates = _candidates.Of(phrase);
            _features.Clear();
            _choice.New(phrase, candidates, _features);
            var (best, most) = (default(Chain), Score(_features));
            for (var i = 0; i < candidates.Count; i++)
            {
                if (!_choice.MayContinue(phrase, candidates[i]))
                    continue;
                _features.Clear();
                _choice.Continue(phrase, candidates[i], i < _candidates.RecentOnes ? i : -1, _features);
                var score = Score(_features);
                if (score > most)
                    (best, most) = (candidates[i], score);
            }

            of.Add(Give(phrase, best));
        }

        return of;
    }

    /// <summary>The choices for a phrase: the candidates that agree with it, and the features of each; the first stands for a new chain.</summary>
    public List<(Chain? Chain, int[] Features)> ChoicesFor(Phrase phrase)
    {
        var candidates = _candidates.Of(phrase);
        _features.Clear();
        _choice.New(phrase, candidates, _features);
        var choices = new List<(Chain? Chain, int[] Features)> { (null, _features.Indices.ToArray()) };
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!_choice.MayContinue(phrase, candidates[i]))
                continue;
            _features.Clear();
            _choice.Continue(phrase, candidates[i], i < _candidates.RecentOnes ? i : -1, _features);
            choices.Add((candidates[i], _features.Indices.ToArray()));
        }

        return choices;
    }

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

    private float Score(FeatureSet features)
    {
        var sum = 0f;
        foreach (var index in features.Indices)
            sum += _weights[index];
        return sum;
    }
}
