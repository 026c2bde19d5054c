using System.Globalization;
using Parley.Cli.Evaluation;
using Parley.Language;
using Parley.Language.Conllu;
using Parley.Language.Names;
using Parley.Language.Network;
using Parley.Language.Weights;
using Parley.Training.Encoder;
using Parley.Training.Names;
using static TorchSharp.torch;

namespace Parley.Training.Teacher;

/// <summary>Scores a teacher on the texts <see cref="EncoderWatch"/> scores weights on; each word takes its likeliest head, tree or not.</summary>
internal sealed class TeacherWatch
{
    private const int MostWords = 1500;

    private static readonly EntityType[] Told = [EntityType.Person, EntityType.Organisation, EntityType.Location];

    private readonly Func<TrainingSentence[], Batch> _batch;
    private readonly TrainingSentence[] _trees;
    private readonly (TrainingSentence Sentence, LabelledSentence Marked)[] _names;
    private readonly (TrainingSentence Sentence, LabelledSentence Marked)[] _counted;
    private readonly string[] _relations;

    public TeacherWatch(string data, SentenceFactory factory, WordFeatures features, WordPieces pieces, ModelHeader header)
    {
        _batch = sentences => new Batch(sentences, features, header.Buckets, pieces);
        _relations = header.Deprels;
        using var reader = File.OpenText(Path.Combine(data, "ud", "UD_English-GUM-permissive", "en_gumperm-ud-test.conllu"));
        var gum = ConlluReader.Read(reader, "gum");
        _trees = [.. gum.Sentences.Select(sentence => factory.Tree(gum.TokensOf(sentence)))];
        var names = new NameCorpora(data);
        _names = [.. names.WnutTest().Select(marked => (factory.Plain(marked.Tokens), marked))];
        _counted = [.. names.UnerTest().Select(marked => (factory.Plain(marked.Tokens), marked))];
    }

    public string Score(Network network)
    {
        using var off = no_grad();
        var (words, upos, unlabelled, labelled) = (0, 0, 0, 0);
        foreach (var batch in Batches(_trees, sentence => sentence))
        {
            using var scope = NewDisposeScope();
            var input = _batch(batch);
            var o = network.Encode(input);
            var heads = network.Arcs(o).argmax(2);
            var relations = Numbers(network.Relations(o, heads).argmax(2));
            var tags = Numbers(network.Tags(o).split(network.TagSizes, 2)[0].argmax(2));
            var found = Numbers(heads);
            var gold = batch.SelectMany(sentence => Enumerable.Range(0, sentence.Forms.Length).Select(i => (Tag: sentence.Upos![i], Head: sentence.Heads![i], Relation: sentence.Relations![i]))).ToArray();
            for (var i = 0; i < gold.Length; i++)
            {
                words++;
                upos += tags[i] == gold[i].Tag ? 1 : 0;
                var isHead = found[i] == gold[i].Head;
                unlabelled += isHead ? 1 : 0;
                labelled += isHead && gold[i].Relation >= 0 && Universal(relations[i]) == Universal(gold[i].Relation) ? 1 : 0;
            }
        }

        return string.Create(CultureInfo.InvariantCulture,
            $"GUM UPOS {100.0 * upos / words:F2} UAS {100.0 * unlabelled / words:F2} LAS {100.0 * labelled / words:F2}; names of WNUT {NamesOf(network, _names).F1:F2}");
    }

    /// <summary>How far a finished teacher's names agree with Universal NER's test, which chooses nothing in training: what a network that learns from it can hope for.</summary>
    public string Bound(Network network)
    {
        using var off = no_grad();
        return string.Create(CultureInfo.InvariantCulture, $"names of UNER's test {NamesOf(network, _counted).F1:F2}");
    }

    private NameScore NamesOf(Network network, IEnumerable<(TrainingSentence Sentence, LabelledSentence Marked)> names)
    {
        var score = new NameScore();
        foreach (var batch in Batches(names, pair => pair.Sentence))
        {
            using var scope = NewDisposeScope();
            var input = _batch([.. batch.Select(pair => pair.Sentence)]);
            var scores = Folded(network.Labels(network.Encode(input), "names", zeros_like(input.NameConventions))).contiguous().data<float>().ToArray();
            foreach (var ((_, marked), found) in batch.Zip(scores.Chunk(input.Length * NameLabels.Count)))
                score.Add([.. NameLabels.Entities(marked.Labels)], [.. NameLabels.Entities(NameDecoder.Best(found, NameLabels.Count, input.Length))]);
        }

        return score;
    }

    // Types the head was not taught speak for outside.
    private static Tensor Folded(Tensor scores)
    {
        long[] others = [.. Enumerable.Range(0, NameLabels.Count).Where(label => label == NameLabels.Outside || !Told.Contains(NameLabels.TypeOf(label))).Select(label => (long)label)];
        var outside = scores.index_select(2, tensor(others)).logsumexp(2, keepdim: true);
        return scores.index_copy(2, tensor(others), outside.expand(-1, -1, others.Length));
    }

    private string Universal(int relation) => _relations[relation].Split(':')[0];

    private static IEnumerable<T[]> Batches<T>(IEnumerable<T> all, Func<T, TrainingSentence> sentence) =>
        all.GroupBy(item => sentence(item).Forms.Length).SelectMany(group => group.Chunk(Math.Max(1, MostWords / group.Key)));

    private static int[] Numbers(Tensor classes) => [.. classes.flatten().data<long>().Select(number => (int)number)];
}
