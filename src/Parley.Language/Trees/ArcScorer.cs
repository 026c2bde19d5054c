using Parley.Language.Network;
using Parley.Language.Weights;

namespace Parley.Language.Trees;

/// <summary>Scores every word as the head of every other: the deep biaffine attention of Dozat and Manning (2017).</summary>
internal sealed class ArcScorer
{
    private readonly Dense _dependent;
    private readonly Dense _head;
    private readonly Dense _between;
    private readonly float[] _bias;
    private readonly float[] _root;
    private readonly float _rootBias;

    public ArcScorer(ModelFile file)
    {
        _dependent = new Dense(file.Scaled("arc.dep.w"), file.Floats("arc.dep.b"));
        _head = new Dense(file.Scaled("arc.head.w"), file.Floats("arc.head.b"));
        _between = new Dense(file.Scaled("arc.u"), []);
        _bias = file.Floats("arc.ub");
        var root = file.Floats("arc.root");
        _root = Product(file.Floats("arc.u"), root);
        _rootBias = Activation.Dot(_bias, root);
    }

    /// <summary>Rows of n + 1 scores, one row a word; column 0 is the root, column h + 1 the word h.</summary>
    public float[] Score(ReadOnlySpan<short> output, int words, Scratch scratch)
    {
        var dependents = scratch.Layer(4, words * _dependent.Stride);
        var heads = scratch.Layer(5, words * _head.Stride);
        var keys = scratch.Layer(6, words * _between.Stride);
        _dependent.Apply(output, [], words, scratch, dependents);
        _head.Apply(output, [], words, scratch, heads);
        Activation.Leaky(dependents);
        Activation.Leaky(heads);
        _between.Apply(heads, _head.Stride, words, scratch, keys);
        var scores = new float[words * (words + 1)];
        for (var h = 0; h <= words; h++)
        {
            var key = h == 0 ? _root : keys.Slice((h - 1) * _between.Stride, _between.Outputs);
            var bias = h == 0 ? _rootBias : Activation.Dot(_bias, heads.Slice((h - 1) * _head.Stride, _head.Outputs));
            for (var d = 0; d < words; d++)
                scores[(d * (words + 1)) + h] = Activation.Dot(dependents.Slice(d * _dependent.Stride, _dependent.Outputs), key) + bias;
        }

        return scores;
    }

    private static float[] Product(ReadOnlySpan<float> matrix, ReadOnlySpan<float> vector)
    {
        var result = new float[matrix.Length / vector.Length];
        for (var row = 0; row < result.Length; row++)
            result[row] = Activation.Dot(matrix.Slice(row * vector.Length, vector.Length), vector);
        return result;
    }
}
