using static TorchSharp.torch;

namespace Parley.Training.Encoder;

/// <summary>How far a network is from what is annotated, and, of what is not, from another network's opinion; sums over words.</summary>
internal sealed class Losses
{
    private const double NameWeight = 1.5;
    private const double ReferenceWeight = 2.0;
    private const float Impossible = -1e4f;

    private static readonly double[] TagWeights = [1.0, 0.5, 0.5, 0.5];

    private readonly Network _network;
    private readonly Batch _batch;
    private readonly Tensor _o;
    private readonly Tensor _tags;
    private readonly Tensor _arcs;

    public Losses(Network network, Batch batch)
    {
        (_network, _batch) = (network, batch);
        _o = network.Encode(batch);
        _tags = network.Tags(_o);
        _arcs = network.Arcs(_o);
    }

    /// <param name="masks">A row of labels a set, true where the label is allowed.</param>
    public Tensor OfAnnotation(Tensor masks)
    {
        var loss = zeros(1);
        var fields = new[] { _batch.Upos, _batch.Xpos, _batch.Feats, _batch.Lemmas };
        foreach (var (score, gold, weight) in _tags.split(_network.TagSizes, 2).Zip(fields, TagWeights))
            loss += Entropy(score, gold) * weight;
        var heads = _batch.Heads;
        loss += Entropy(_arcs, heads);
        loss += Entropy(_network.Relations(_o, heads.clamp_min(0)), _batch.Relations);
        loss += Labels(_network.Labels(_o, "names", _batch.NameConventions), _batch.Names, masks) * NameWeight;
        return loss + (Labels(_network.Labels(_o, "refs", _batch.ReferenceConventions), _batch.References, masks) * ReferenceWeight);
    }

    /// <summary>How far from what other networks say of the sentences: the mean of all, of names and references the first.</summary>
    /// <param name="everywhere">Also of what is annotated; otherwise only of sentences that bear no tree, or no names by the first convention.</param>
    public Tensor OfOpinion(IReadOnlyList<Network> others, bool everywhere)
    {
        using var off = no_grad();
        var encoded = others.Select(other => (Network: other, O: other.Encode(_batch))).ToArray();
        Tensor Mean(Func<Network, Tensor, Tensor> scores) => encoded.Select(pair => scores(pair.Network, pair.O).softmax(2)).Aggregate((left, right) => left + right) / others.Count;
        var tags = Enumerable.Range(0, _network.TagSizes.Length).Select(tag => Mean((other, o) => other.Tags(o).split(_network.TagSizes, 2)[tag])).ToArray();
        var arcs = Mean((other, o) => other.Arcs(o));
        var heads = arcs.argmax(2);
        var relations = Mean((other, o) => other.Relations(o, heads));
        var first = zeros_like(_batch.NameConventions);
        Tensor OfFirst(string head) => others[0].Labels(encoded[0].O, head, first).softmax(2);
        var (names, references) = (OfFirst("names"), OfFirst("refs"));
        off.Dispose();
        Tensor Counted(Tensor open) => (everywhere ? ones_like(open) : open).to(ScalarType.Float32);
        var noTree = Counted(_batch.Heads.lt(0));
        var noNames = Counted(_batch.Names.lt(0).logical_or(_batch.IsFirstConvention.logical_not()));
        var noReferences = Counted(_batch.References.lt(0).logical_or(_batch.ReferenceConventions.ne(0).reshape(-1, 1)));
        var loss = Distance(arcs, _arcs, noTree) + Distance(relations, _network.Relations(_o, heads), noTree);
        foreach (var (target, score, weight) in tags.Zip(_tags.split(_network.TagSizes, 2), TagWeights))
            loss += Distance(target, score, noTree) * weight;
        loss += Distance(names, _network.Labels(_o, "names", first), noNames) * NameWeight;
        return loss + Distance(references, _network.Labels(_o, "refs", first), noReferences);
    }

    private static Tensor Entropy(Tensor scores, Tensor gold) => nn.functional.cross_entropy(
        scores.flatten(0, 1), gold.flatten(), ignore_index: TrainingSentence.Unknown, reduction: nn.Reduction.Sum);

    private static Tensor Distance(Tensor target, Tensor scores, Tensor counted) =>
        -((target * nn.functional.log_softmax(scores, 2)).sum(2) * counted).sum();

    // What is allowed together must be likely.
    private static Tensor Labels(Tensor scores, Tensor gold, Tensor masks)
    {
        var allowed = masks.index_select(0, gold.clamp_min(0).flatten()).reshape([.. gold.shape, masks.shape[1]]);
        var likely = nn.functional.log_softmax(scores, 2).masked_fill(allowed.logical_not(), Impossible);
        return -(logsumexp(likely, 2) * gold.ge(0).to(ScalarType.Float32)).sum();
    }
}
