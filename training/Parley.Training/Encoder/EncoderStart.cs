using System.Runtime.InteropServices;
using Parley.Language.Conllu;
using Parley.Language.Names;
using Parley.Language.Network;
using Parley.Language.Parsing;
using Parley.Language.Weights;
using Parley.Training.Export;
using Parley.Training.Names;

namespace Parley.Training.Encoder;

/// <summary>Writes weights that know nothing yet, with the classes, words and names of the corpora: what training begins with.</summary>
internal sealed class EncoderStart
{
    private const int Learned = 64;
    private const int Vector = 100;
    private const int Buckets = 16384;
    private const int CommonWords = 5000;
    private const string Bytes = "i8";
    private const string Halves = "f16";

    private readonly Random _random = new(1);
    private readonly EncoderShape _shape;
    private readonly WeightWriter _writer = new();
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string>[] _classes = [[], [], [], [], []];

    private EncoderStart(EncoderShape shape) => _shape = shape;

    /// <param name="data">The folder of evaluation data.</param>
    /// <param name="gazetteers">The gazetteers of the coding stage.</param>
    /// <param name="cities">A file of a city's name a line.</param>
    /// <param name="output">A folder of models to write to.</param>
    /// <param name="words">How many of the most frequent words with a vector are kept besides those of the corpora.</param>
    public static void Write(string data, string gazetteers, string cities, string output, int words)
    {
        var start = new EncoderStart(EncoderShape.Shipped);
        start.Count(data);
        var keys = GazetteerKeys.Read(gazetteers, cities);
        start._writer.AddText("gaz", string.Join('\n', keys.Select(pair => $"{pair.Key}\t{pair.Value}")));
        var learned = start.AddWords(Path.Combine(data, "vectors"), words);
        var (upos, xpos, feats, lemmas, relations) = (start.Classes(0, 1), start.Classes(1, 2), start.Classes(2, 3), start.Classes(3, 3), start.Classes(4, 10));
        start.Add("affix", Bytes, 0.1, Buckets, Learned);
        start.Add("gaz", Halves, 0.1, 1 + (2 * GazetteerKeys.Types.Count), Learned);
        start.AddLayers();
        start.AddHeads(upos.Length + xpos.Length + feats.Length + lemmas.Length, relations.Length);
        var target = Path.Combine(output, EnglishModel.FileName);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        start._writer.Write(target, new ModelHeader("english", "0", start._shape.Hidden, start._shape.Layers, Buckets, learned, upos, xpos, feats, lemmas, relations, [.. GazetteerKeys.Types], [], []));
    }

    /// <summary>Writes weights that know nothing yet, with the classes, words and fixed vectors of others.</summary>
    /// <param name="path">The file to write.</param>
    public static void WriteLike(ModelFile other, EncoderShape shape, string path)
    {
        var start = new EncoderStart(shape);
        var header = other.Header;
        foreach (var name in header.Strings.Keys)
            start._writer.AddText(name, string.Join('\n', other.Lines(name)));
        start._writer.Add("static", Bytes, header.Tensors.Single(entry => entry.Name == "static").Shape, other.Floats("static"));
        foreach (var entry in header.Tensors.Where(entry => entry.Name is "learned" or "affix" or "gaz"))
            start._writer.Add(entry.Name, entry.Type, entry.Shape, other.Floats(entry.Name));
        start.AddLayers();
        start.AddHeads(header.Upos.Length + header.Xpos.Length + header.Feats.Length + header.Lemmas.Length, header.Deprels.Length);
        start._writer.Write(path, header with { Version = "0", Hidden = shape.Hidden, Layers = shape.Layers, Strings = new Dictionary<string, TextEntry>(), Tensors = [] });
    }

    private void Count(string data)
    {
        foreach (var file in TrainingData.TreeFiles(data))
        {
            using var reader = File.OpenText(file);
            foreach (var token in ConlluReader.Read(reader, file).Tokens)
            {
                CountWord(token.Form);
                _classes[0].Add(token.Upos.ToString().ToUpperInvariant());
                _classes[1].Add(token.Xpos);
                _classes[2].Add(token.Feats.Length == 0 ? "_" : token.Feats);
                _classes[3].Add(LemmaScripts.Of(token.Form, token.Lemma));
                _classes[4].Add(token.Deprel);
            }
        }

        var corpora = new NameCorpora(data);
        foreach (var form in corpora.Others().Concat(corpora.Re3d(1, 2, 3, 4)).Where(sentence => sentence.Corpus != GumCorpus.Name).SelectMany(sentence => sentence.Tokens))
            CountWord(form);
    }

    private void CountWord(string form)
    {
        var word = WordFeatures.Normal(form);
        if (!string.IsNullOrWhiteSpace(word))
            _counts[word] = _counts.GetValueOrDefault(word) + 1;
    }

    private string[] Classes(int field, int least) =>
        [.. _classes[field].CountBy(name => name).Where(pair => pair.Value >= least).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];

    // Words seen twice have a vector of their own besides; the others only the one that is fixed. Returns how many have, with the one for unknown words.
    private int AddWords(string folder, int words)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (rank, word) in File.ReadLines(Path.Combine(folder, "vocab.txt")).Index())
            known.TryAdd(word, rank);
        var seen = _counts.Where(pair => pair.Value > 1).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).ToList();
        var own = seen.ToHashSet(StringComparer.Ordinal);
        string[] all = ["<unk>", .. seen, .. known.Where(pair => !own.Contains(pair.Key) && !string.IsNullOrWhiteSpace(pair.Key) && (pair.Value < words || _counts.ContainsKey(pair.Key))).OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        var rows = MemoryMarshal.Cast<byte, Half>(File.ReadAllBytes(Directory.EnumerateFiles(folder, "glove*.bin").Single()));
        var values = new float[all.Length * Vector];
        for (var word = 1; word < all.Length; word++)
        {
            for (var i = 0; i < Vector && known.TryGetValue(all[word], out var rank); i++)
            {
                values[(word * Vector) + i] = (float)rows[(rank * Vector) + i];
                values[i] += word < CommonWords ? values[(word * Vector) + i] / CommonWords : 0;
            }
        }

        _writer.AddText("vocabulary", string.Join('\n', all));
        _writer.Add("static", Bytes, [all.Length, Vector], values);
        Add("learned", Bytes, 0.1, seen.Count + 1, Learned);
        return seen.Count + 1;
    }

    private void AddLayers()
    {
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            foreach (var direction in new[] { "fw", "bw" })
            {
                Add($"lstm{layer}.{direction}.w", Bytes, 0.04, 4 * _shape.Hidden, layer == 0 ? Vector + (2 * Learned) : 2 * _shape.Hidden);
                Add($"lstm{layer}.{direction}.u", Bytes, 0.04, 4 * _shape.Hidden, _shape.Hidden);
                Add($"lstm{layer}.{direction}.b", Halves, 0, 4 * _shape.Hidden);
            }
        }
    }

    private void AddHeads(int tags, int relations)
    {
        foreach (var (name, size) in new[] { ("tags", tags), ("arc.dep", _shape.Arc), ("arc.head", _shape.Arc), ("lab.dep", _shape.Label), ("lab.head", _shape.Label), ("names", NameLabels.Count), ("refs", NameLabels.Count) })
        {
            Add(name + ".w", Halves, 0.03, size, 2 * _shape.Hidden);
            Add(name + ".b", Halves, 0, size);
        }

        Add("arc.u", Halves, 0.02, _shape.Arc, _shape.Arc);
        Add("arc.ub", Halves, 0, _shape.Arc);
        Add("arc.root", Halves, 0.1, _shape.Arc);
        Add("lab.u", Halves, 0.02, relations, _shape.Label, _shape.Label);
        Add("lab.root", Halves, 0.1, _shape.Label);
        Add("lab.wd", Halves, 0.05, relations, _shape.Label);
        Add("lab.wh", Halves, 0.05, relations, _shape.Label);
        Add("lab.b", Halves, 0, relations);
    }

    // Numbers of a normal distribution (Box and Muller 1958).
    private void Add(string name, string type, double deviation, params int[] shape)
    {
        var values = new float[shape.Aggregate(1, (product, size) => product * size)];
        for (var i = 0; i < values.Length && deviation > 0; i++)
            values[i] = (float)(deviation * Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble()));
        _writer.Add(name, type, shape, values);
    }
}
