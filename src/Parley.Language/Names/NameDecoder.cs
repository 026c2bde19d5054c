using Parley.Language.Network;
using Parley.Language.Weights;

namespace Parley.Language.Names;

/// <summary>Finds the best sequence of labels in which every label may follow the one before it (Viterbi 1967).</summary>
/// <remarks>
/// Where the corpora behind a head do not annotate a type, training leaves open whether a word is outside or of that type. Such types are not
/// told: what speaks for them speaks for outside.
/// </remarks>
/// <param name="told">The types the head was taught.</param>
internal sealed class NameDecoder(ModelFile file, string head, int width, params EntityType[] told)
{
    private static readonly bool[] Allowed = [.. Enumerable.Range(0, NameLabels.Count * NameLabels.Count)
        .Select(pair => NameLabels.MayFollow(pair / NameLabels.Count, pair % NameLabels.Count))];

    private readonly bool[] _told = [.. Enumerable.Range(0, NameLabels.Count).Select(label => label == NameLabels.Outside || told.Contains(NameLabels.TypeOf(label)))];
    private readonly Dense _scores = new(file.Floats(head + ".w"), file.Floats(head + ".b"), width, NameLabels.Count);

    /// <summary>A label a word.</summary>
    public int[] Labels(ReadOnlySpan<float> output, int width, int words)
    {
        var scores = new float[words * _scores.Stride];
        _scores.Apply(output, width, words, scores);
        for (var i = 0; i < words; i++)
            Fold(scores.AsSpan(i * _scores.Stride, NameLabels.Count));
        var from = new int[words * NameLabels.Count];
        var best = new float[NameLabels.Count];
        var next = new float[NameLabels.Count];
        for (var label = 0; label < NameLabels.Count; label++)
            best[label] = NameLabels.Opens(label) ? scores[label] : float.NegativeInfinity;
        for (var i = 1; i < words; i++)
        {
            Step(best, next, scores.AsSpan(i * _scores.Stride), from.AsSpan(i * NameLabels.Count));
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
    private static void Step(float[] best, float[] next, ReadOnlySpan<float> scores, Span<int> from)
    {
        for (var label = 0; label < NameLabels.Count; label++)
        {
            var (at, most) = (0, float.NegativeInfinity);
            for (var before = 0; before < NameLabels.Count; before++)
            {
                if (Allowed[(before * NameLabels.Count) + label] && best[before] > most)
                    (at, most) = (before, best[before]);
            }

            from[label] = at;
            next[label] = most + scores[label];
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
