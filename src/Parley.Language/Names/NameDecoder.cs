using Parley.Language.Network;
using Parley.Language.Weights;

namespace Parley.Language.Names;

/// <summary>Finds the best sequence of labels in which every label may follow the one before it (Viterbi 1967).</summary>
/// <remarks>
/// Where the corpora behind a head do not annotate a type, training leaves open whether a word is outside or of that type. Such types are not
/// told: what speaks for them speaks for outside.
/// </remarks>
/// <param name="told">The types the head was taught.</param>
internal sealed class NameDecoder(ModelFile file, string head, params EntityType[] told)
{
    private static readonly int[] Closing = [.. Enumerable.Range(0, NameLabels.Count).Where(NameLabels.Closes)];

    private readonly bool[] _told = [.. Enumerable.Range(0, NameLabels.Count).Select(label => label == NameLabels.Outside || told.Contains(NameLabels.TypeOf(label)))];
    private readonly Dense _scores = new(file.Scaled(head + ".w"), file.Floats(head + ".b"));

    /// <summary>A label a word.</summary>
    public int[] Labels(ReadOnlySpan<short> output, int words, Scratch scratch)
    {
        var scores = scratch.Layer(4, words * _scores.Stride);
        _scores.Apply(output, [], words, scratch, scores);
        for (var i = 0; i < words; i++)
            Fold(scores.Slice(i * _scores.Stride, NameLabels.Count));
        return Best(scores, _scores.Stride, words);
    }

    /// <summary>A label a word, of scores for every label.</summary>
    /// <param name="stride">From one word's scores to the next word's.</param>
    public static int[] Best(ReadOnlySpan<float> scores, int stride, int words)
    {
        var from = new int[words * NameLabels.Count];
        var best = new float[NameLabels.Count];
        var next = new float[NameLabels.Count];
        for (var label = 0; label < NameLabels.Count; label++)
            best[label] = NameLabels.Opens(label) ? scores[label] : float.NegativeInfinity;
        for (var i = 1; i < words; i++)
        {
            Step(best, next, scores.Slice(i * stride), from.AsSpan(i * NameLabels.Count));
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
    // Whatever opens may follow whatever closes; inside an entity two labels may come before.
    private static void Step(float[] best, float[] next, ReadOnlySpan<float> scores, Span<int> from)
    {
        var closed = Closing[0];
        foreach (var label in Closing)
            closed = best[label] > best[closed] ? label : closed;
        for (var label = 0; label < NameLabels.Count; label++)
        {
            var before = closed;
            if (!NameLabels.Opens(label))
            {
                var (begin, inside) = (NameLabels.Begin(NameLabels.TypeOf(label)), NameLabels.Inside(NameLabels.TypeOf(label)));
                before = best[inside] > best[begin] ? inside : begin;
            }

            from[label] = before;
            next[label] = best[before] + scores[label];
        }
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
