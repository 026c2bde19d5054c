using Parley.Language.Network;
using Parley.Training.Teacher;
using static TorchSharp.torch;

namespace Parley.Training.Encoder;

/// <summary>Sentences of one length as tensors. What is not annotated is <see cref="TrainingSentence.Unknown"/>, or −1 for masks.</summary>
internal sealed class Batch
{
    private readonly TrainingSentence[] _sentences;

    /// <param name="sentences">All of one length.</param>
    /// <param name="buckets">The row of the table of affixes that stands for none.</param>
    /// <param name="pieces">Given, the words are divided into pieces too.</param>
    public Batch(TrainingSentence[] sentences, WordFeatures features, int buckets, WordPieces? pieces = null)
    {
        _sentences = sentences;
        Length = sentences[0].Forms.Length;
        var ids = new List<long>();
        var keys = new List<long>();
        Span<int> rows = stackalloc int[WordFeatures.MostKeys];
        foreach (var form in sentences.SelectMany(sentence => sentence.Forms))
        {
            ids.Add(features.IdOf(form));
            var count = features.Keys(form, rows);
            for (var i = 0; i < WordFeatures.MostKeys; i++)
                keys.Add(i < count ? rows[i] : buckets);
        }

        Ids = tensor(ids.ToArray()).reshape(Count, Length);
        Keys = tensor(keys.ToArray()).reshape(Count, Length, WordFeatures.MostKeys);
        Hidden = tensor(sentences.Select(sentence => sentence.Hidden).ToArray()).reshape(Count, 1);
        NameConventions = tensor(sentences.Select(sentence => (long)sentence.NameConvention).ToArray());
        ReferenceConventions = tensor(sentences.Select(sentence => (long)sentence.ReferenceConvention).ToArray());
        IsFirstConvention = NameConventions.eq(0).reshape(Count, 1);
        Pieces = pieces is null ? null : new PieceBatch(sentences, pieces);
    }

    public int Count => _sentences.Length;

    public int Length { get; }

    public Tensor Ids { get; }

    public Tensor Keys { get; }

    /// <summary>The share of words to hide, one a sentence.</summary>
    public Tensor Hidden { get; }

    public Tensor NameConventions { get; }

    public Tensor ReferenceConventions { get; }

    /// <summary>Whether the names follow the convention that is written.</summary>
    public Tensor IsFirstConvention { get; }

    /// <summary>Null where they were not asked for.</summary>
    public PieceBatch? Pieces { get; }

    public Tensor Gazetteer => Words(sentence => sentence.Gazetteer, 0);

    public Tensor Upos => Words(sentence => sentence.Upos, TrainingSentence.Unknown);

    public Tensor Xpos => Words(sentence => sentence.Xpos, TrainingSentence.Unknown);

    public Tensor Feats => Words(sentence => sentence.Feats, TrainingSentence.Unknown);

    public Tensor Lemmas => Words(sentence => sentence.Lemmas, TrainingSentence.Unknown);

    public Tensor Heads => Words(sentence => sentence.Heads, TrainingSentence.Unknown);

    public Tensor Relations => Words(sentence => sentence.Relations, TrainingSentence.Unknown);

    public Tensor Names => Words(sentence => sentence.Names, -1);

    public Tensor References => Words(sentence => sentence.References, -1);

    private Tensor Words(Func<TrainingSentence, int[]?> field, int otherwise)
    {
        var values = new long[Count * Length];
        for (var i = 0; i < Count; i++)
        {
            var own = field(_sentences[i]);
            for (var k = 0; k < Length; k++)
                values[(i * Length) + k] = own is null ? otherwise : own[k];
        }

        return tensor(values).reshape(Count, Length);
    }
}
