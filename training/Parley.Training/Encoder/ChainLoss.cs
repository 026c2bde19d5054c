using Parley.Language;
using Parley.Language.Names;
using static TorchSharp.torch;

namespace Parley.Training.Encoder;

/// <summary>
/// How unlikely the marked sequences of labels are among all that are allowed, where each label also says what may follow it: a conditional random field
/// over one sentence (Lafferty, McCallum and Pereira 2001), summed over sentences.
/// </summary>
/// <remarks>Types a head is not taught count as outside, as they do where labels are decoded. A word may bear a set of labels: every sequence through the sets counts as marked.</remarks>
/// <param name="told">The types the head is taught.</param>
internal sealed class ChainLoss(params EntityType[] told)
{
    private const float Impossible = -1e4f;

    private readonly long[] _outside = [.. Labels(label => label == NameLabels.Outside || !told.Contains(NameLabels.TypeOf(label)))];
    private readonly long[] _inside = [.. Labels(label => label != NameLabels.Outside && told.Contains(NameLabels.TypeOf(label)))];

    private int[] Kept => [NameLabels.Outside, .. _inside.Select(label => (int)label)];

    /// <param name="scores">[sentence, word, label]; all sentences of one length.</param>
    /// <param name="following">What each label says of the next, [label before, label].</param>
    /// <param name="gold">The set of each word, [sentence, word]; below 0 in a sentence that is not annotated.</param>
    /// <param name="masks">A row of labels a set, true where the label is allowed.</param>
    public Tensor Of(Tensor scores, Tensor following, Tensor gold, Tensor masks)
    {
        var (outside, inside) = (tensor(_outside), tensor(_inside));
        var all = cat([scores.index_select(2, outside).logsumexp(2, keepdim: true), scores.index_select(2, inside)], 2);
        var allowed = cat([masks.index_select(1, outside).any(1, keepdim: true), masks.index_select(1, inside)], 1)
            .index_select(0, gold.clamp_min(0).flatten()).reshape(all.shape);
        var both = Sums(cat([all, all.masked_fill(allowed.logical_not(), Impossible)], 0), following);
        var sentences = gold.shape[0];
        return ((both.narrow(0, 0, sentences) - both.narrow(0, sentences, sentences)) * gold.ge(0).all(1).to(ScalarType.Float32)).sum();
    }

    // The logarithm of the sum over all sequences, one a sentence.
    private Tensor Sums(Tensor scores, Tensor following)
    {
        var kept = Kept;
        var places = tensor(kept.Select(label => (long)label).ToArray());
        var between = following.index_select(0, places).index_select(1, places)
            + tensor(kept.SelectMany(before => kept.Select(label => NameLabels.MayFollow(before, label) ? 0 : Impossible)).ToArray()).reshape(kept.Length, kept.Length);
        var sum = scores.select(1, 0) + tensor(kept.Select(label => NameLabels.Opens(label) ? 0 : Impossible).ToArray());
        for (var word = 1; word < scores.shape[1]; word++)
            sum = (sum.unsqueeze(2) + between).logsumexp(1) + scores.select(1, word);
        return (sum + tensor(kept.Select(label => NameLabels.Closes(label) ? 0 : Impossible).ToArray())).logsumexp(1);
    }

    private static IEnumerable<long> Labels(Func<int, bool> isOne) => Enumerable.Range(0, NameLabels.Count).Where(isOne).Select(label => (long)label);
}
