using Parley.Language.Network;
using Parley.Language.Weights;

namespace Parley.Language.Names;

/// <summary>Finds the best sequence of labels in which every label may follow the one before it (Viterbi 1967).</summary>
/// <remarks>
/// Each label also says something of the next where the weights were trained so (a conditional random field: Lafferty, McCallum and Pereira 2001).
/// Where the corpora behind a head do not annotate a type, training leaves open whether a word is outside or of that type. Such types are not
/// told: what speaks for them speaks for outside.
/// </remarks>
/// <param name="told">The types the head was taught.</param>
internal sealed class NameDecoder(ModelFile file, string head, params EntityType[] told)
{
    private readonly bool[] _told = [.. Enumerable.Range(0, NameLabels.Count).Select(label => label == NameLabels.Outside || told.Contains(NameLabels.TypeOf(label)))];

    // The labels that may stand before each, those not told left out, with what they say of it.
    private readonly (int Before, float Says)[][] _before = Before(file, head, told);
    private readonly Dense _scores = new(file.Scaled(head + ".w"), file.Floats(head + ".b"));

    /// <summary>A label a word.</summary>
    public int[] Labels(ReadOnlySpan<short> output, int words, Scratch scratch)
    {
        var scores = scratch.Layer(4, words * _scores.Stride);
        _scores.Apply(output, [], words, scratch, scores);
        for (var i = 0; i < words; i++)
            Fold(scores.Slice(i * _scores.Stride, NameLabels.Count));
        var from = new int[words * NameLabels.Count];
        var best = new float[NameLabels.Count];
        var next = new float[NameLabels.Count];
        for (var label = 0; label < NameLabels.Count; label++)
            best[label] = NameLabels.Opens(label) ? scores[label] : float.NegativeInfinity;
        for (var i = 1; i < words; i++)
        {
            Step(best, next, scores.Slice(i * _scores.Stride), from.AsSpan(i * NameLabels.Count));
            (best, next) = (next, best);
        }

        return Path(best, from, words);
    }

    private void Fold(Span<float> scores)
    {
        var most = scores[NameLabels.Outside];
        for (var label = 1; label < scores.Length; label++)
            most = _told[label] ? most : Math.Max(most, scores[label]);
        var sum = 0.0;
        for (var label = 0; label < scores.Length; label++)
        {
            if (label != NameLabels.Outside && _told[label])
                continue;
            sum += Math.Exp(scores[label] - most);
            scores[label] = float.NegativeInfinity;
        }

        scores[NameLabels.Outside] = most + (float)Math.Log(sum);
    }

    // The normalising constant of each word is the same for all labels, so scores serve as well as logarithms of probabilities.
    private void Step(float[] best, float[] next, ReadOnlySpan<float> scores, Span<int> from)
    {
        for (var label = 0; label < _before.Length; label++)
        {
            var (most, at) = (float.NegativeInfinity, 0);
            foreach (var (before, says) in _before[label])
            {
                if (best[before] + says > most)
                    (most, at) = (best[before] + says, before);
            }

            from[label] = at;
            next[label] = most + scores[label];
        }
    }

    private static (int Before, float Says)[][] Before(ModelFile file, string head, EntityType[] told)
    {
        var name = head + ".t";
        var says = file.Has(name) ? file.Floats(name) : new float[NameLabels.Count * NameLabels.Count];
        bool IsTold(int label) => label == NameLabels.Outside || told.Contains(NameLabels.TypeOf(label));
        return [.. Enumerable.Range(0, NameLabels.Count).Select(label => Enumerable.Range(0, NameLabels.Count)
            .Where(before => IsTold(label) && IsTold(before) && NameLabels.MayFollow(before, label)).Select(before => (before, says[(before * NameLabels.Count) + label])).ToArray())];
    }

    private static int[] Path(float[] best, int[] from, int words)
    {
        var labels = new int[words];
        var last = 0;
        for (var label = 1; label < NameLabels.Count; label++)
        {
            if (NameLabels.Closes(label) && best[label] > best[last])
                last = label;
        }

        for (var i = words - 1; i >= 0; i--)
        {
            labels[i] = last;
            last = from[(i * NameLabels.Count) + last];
        }

        return labels;
    }
}
