using Parley.Language.Conllu;
using Parley.Language.Names;
using Parley.Training.Export;
using Parley.Training.Names;

namespace Parley.Training.Encoder;

/// <summary>Every sentence that may be trained on, read once; a pass over them is drawn anew each time.</summary>
internal sealed class TrainingData
{
    private const int LongestSentence = 140;
    private const double SwapOdds = 0.7;

    // The corpora whose conventions are written are small: their sentences are seen more often, with other names.
    private const int UnerCopies = 2;
    private const int Re3dCopies = 3;

    private readonly SentenceFactory _factory;
    private readonly List<TrainingSentence> _fixed = [];
    private readonly List<LabelledSentence> _uner;
    private readonly List<LabelledSentence> _others;
    private readonly List<LabelledSentence> _re3d;
    private readonly List<LabelledSentence> _ewt;
    private readonly List<LabelledSentence> _written;
    private readonly Random _random;

    // Names of another corpus would bring its convention with them.
    private readonly Dictionary<string, NameSwap> _swaps;

    public TrainingData(string folder, SentenceFactory factory, EncoderSettings settings)
    {
        _factory = factory;
        var seed = settings.Seed;
        _random = new Random(seed);
        var corpora = new NameCorpora(folder, settings.Marks);
        _uner = [.. corpora.WithoutTests(corpora.UnerDev())];
        _re3d = [.. corpora.WithoutTests(corpora.Re3d(1, 2, 3, 4))];
        var ewt = corpora.WithoutTests(corpora.EwtNames());
        var referred = corpora.WithoutTests(corpora.EwtReferences());
        _ewt = [.. ewt.Where(sentence => sentence.Labels.AsSpan().ContainsAnyExcept(NameLabels.Outside))];
        _written = [.. corpora.WithoutTests(corpora.Written()), .. referred];
        var others = corpora.Others();
        _others = [.. others.Where(sentence => sentence.Corpus != GumCorpus.Name)];
        var gum = ByText(others.Where(sentence => sentence.Corpus == GumCorpus.Name));
        var references = ByText(corpora.GumReferences().Concat(referred));
        var uner = ByText(_uner.Concat(ewt));
        foreach (var sentence in Trees(folder))
        {
            var key = Key(sentence.Forms);
            var own = sentence;
            if (uner.TryGetValue(key, out var names) || gum.TryGetValue(key, out names))
                own = factory.WithNames(own, names);
            if (references.TryGetValue(key, out var marked))
                own = factory.WithReferences(own, marked);
            _fixed.Add(own with { Hidden = sentence.Hidden });
        }

        if (settings.Teacher is not null)
            _fixed.AddRange(PlainTexts.All(folder).Select(factory.Plain));
        _swaps = _uner.Concat(_ewt).Concat(_others).Concat(_re3d).Concat(_written).GroupBy(sentence => sentence.Corpus, StringComparer.Ordinal)
            .ToDictionary(corpus => corpus.Key, corpus => new NameSwap(corpus, seed), StringComparer.Ordinal);
    }

    /// <summary>The sentences of one pass.</summary>
    /// <param name="trees">The share of the sentences with trees, drawn anew each time.</param>
    public IEnumerable<TrainingSentence> Pass(double trees)
    {
        IEnumerable<TrainingSentence> all = [.. _fixed.Where(_ => _random.NextDouble() < trees), .. _others.Select(Named), .. Copies()];
        return all.Where(sentence => sentence.Forms.Length is > 0 and <= LongestSentence);
    }

    /// <summary>The files of trees that are trained on.</summary>
    /// <param name="folder">The data folder that holds <c>ud</c>.</param>
    public static IEnumerable<string> TreeFiles(string folder) =>
        from corpus in new[] { "UD_English-EWT/en_ewt", "UD_English-GUM-permissive/en_gumperm" }
        from part in new[] { "train", "dev" }
        select Path.Combine(folder, "ud", $"{corpus}-ud-{part}.conllu");

    private IEnumerable<TrainingSentence> Copies()
    {
        foreach (var sentence in _others)
            yield return Named(Swapped(sentence, 1));
        for (var copy = 0; copy < UnerCopies; copy++)
        {
            foreach (var sentence in _uner)
                yield return Named(Swapped(sentence, copy));
        }

        foreach (var sentence in _ewt)
            yield return Named(Swapped(sentence, 1));
        foreach (var sentence in _written)
            yield return Referred(Swapped(sentence, _random.Next(2)));
        for (var copy = 0; copy < Re3dCopies; copy++)
        {
            foreach (var sentence in _re3d)
                yield return Referred(Swapped(sentence, copy));
        }
    }

    // The first copy is as it stands.
    private LabelledSentence Swapped(LabelledSentence sentence, int copy) => copy == 0 ? sentence : _swaps[sentence.Corpus].Swap(sentence, SwapOdds);

    private TrainingSentence Named(LabelledSentence marked) => _factory.WithNames(_factory.Plain(marked.Tokens), marked);

    private TrainingSentence Referred(LabelledSentence marked) =>
        _factory.WithReferences(_factory.WithNames(_factory.Plain(marked.Tokens), NamesOfReferences.Of(marked)), marked);

    private IEnumerable<TrainingSentence> Trees(string folder)
    {
        foreach (var file in TreeFiles(folder))
        {
            using var reader = File.OpenText(file);
            var parsed = ConlluReader.Read(reader, file);
            foreach (var sentence in parsed.Sentences)
                yield return _factory.Tree(parsed.TokensOf(sentence));
        }
    }

    private static Dictionary<string, LabelledSentence> ByText(IEnumerable<LabelledSentence> sentences)
    {
        var found = new Dictionary<string, LabelledSentence>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
            found.TryAdd(Key(sentence.Tokens), sentence);
        return found;
    }

    private static string Key(IEnumerable<string> forms) => string.Join(' ', forms);
}
