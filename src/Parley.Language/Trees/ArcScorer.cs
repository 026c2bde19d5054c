using Parley.Language.Network;
using Parley.Language.Weights;

namespace Parley.Language.Trees;

/// <summary>Scores every word as the head of every other: the deep biaffine attention of Dozat and Manning (2017).</summary>
internal sealed class ArcScorer
{
    private readonly Dense _dependent;
    private readonly Dense _head;
    private readonly Dense _between;
    private readonly float[] _root;
    private readonly int _size;

    public ArcScorer(ModelFile file, int width)
    {
        _root = file.Floats("arc.root");
        _size = _root.Length;
        _dependent = new Dense(file.Passing("arc.dep.w"), file.Floats("arc.dep.b"), width, _size);
        _head = new Dense(file.Passing("arc.head.w"), file.Floats("arc.head.b"), width, _size);
        _between = new Dense(Transposed(file.Passing("arc.u"), _size), file.Floats("arc.ub"), _size, _size);
    }

    /// <summary>Rows of n + 1 scores, one row a word; column 0 is the root, column h + 1 the word h.</summary>
    public float[] Score(ReadOnlySpan<float> output, int width, int words, Scratch scratch)
    {
        var dependents = scratch.Layer(4, words * _dependent.Stride);
        var heads = scratch.Layer(5, words * _head.Stride);
        var queries = scratch.Layer(6, words * _between.Stride);
        _dependent.Apply(output, width, words, dependents);
        _head.Apply(output, width, words, heads);
        Activation.Leaky(dependents);
        Activation.Leaky(heads);
        _between.Apply(dependents, _dependent.Stride, words, queries);
        var scores = new float[words * (words + 1)];
        for (var d = 0; d < words; d++)
        {
            var query = queries.Slice(d * _between.Stride, _size);
            scores[d * (words + 1)] = Activation.Dot(query, _root);
            for (var h = 0; h < words; h++)
                scores[(d * (words + 1)) + h + 1] = Activation.Dot(query, heads.Slice(h * _head.Stride, _size));
        }

        return scores;
    }

    private static float[] Transposed(ReadOnlySpan<float> matrix, int size)
    {
        var result = new float[matrix.Length];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
                result[(j * size) + i] = matrix[(i * size) + j];
        }

        return result;
    }
}
