using Parley.Language.Network;
using Parley.Language.Weights;

namespace Parley.Language.Trees;

/// <summary>Names the relation of each word to its head.</summary>
internal sealed class RelationScorer
{
    private readonly Dense _dependent;
    private readonly Dense _head;
    private readonly Dense _between;
    private readonly Dense _fromDependent;
    private readonly Dense _fromHead;
    private readonly float[] _root;
    private readonly string[] _names;
    private readonly int _size;

    public RelationScorer(ModelFile file, int width)
    {
        _names = file.Header.Deprels;
        _root = file.Floats("lab.root");
        _size = _root.Length;
        _dependent = new Dense(file.Passing("lab.dep.w"), file.Floats("lab.dep.b"), width, _size);
        _head = new Dense(file.Passing("lab.head.w"), file.Floats("lab.head.b"), width, _size);
        _between = new Dense(ByRelationAndHead(file.Passing("lab.u"), _names.Length, _size), [], _size, _names.Length * _size);
        _fromDependent = new Dense(file.Passing("lab.wd"), file.Floats("lab.b"), _size, _names.Length);
        _fromHead = new Dense(file.Passing("lab.wh"), [], _size, _names.Length);
    }

    /// <summary>A relation a word, with its subtype; <c>root</c> for the root and for no other.</summary>
    /// <param name="heads">For each word 0 for the root or one more than its head.</param>
    public string[] Name(ReadOnlySpan<float> output, int width, ReadOnlySpan<int> heads, Scratch scratch)
    {
        var words = heads.Length;
        var dependents = scratch.Layer(4, words * _dependent.Stride);
        var own = scratch.Layer(5, (words + 1) * _head.Stride);
        _dependent.Apply(output, width, words, dependents);
        _head.Apply(output, width, words, own[_head.Stride..]);
        Activation.Leaky(dependents);
        Activation.Leaky(own[_head.Stride..]);
        _root.CopyTo(own);
        var between = scratch.Layer(6, words * _between.Stride);
        var scores = scratch.Layer(7, words * _fromDependent.Stride);
        _between.Apply(dependents, _dependent.Stride, words, between);
        _fromDependent.Apply(dependents, _dependent.Stride, words, scores);
        var names = new string[words];
        for (var d = 0; d < words; d++)
        {
            var head = own.Slice(heads[d] * _head.Stride, _size);
            var row = scores.Slice(d * _fromDependent.Stride, _fromDependent.Stride);
            _fromHead.Accumulate(head, _size, 1, row);
            names[d] = Best(row, between.Slice(d * _between.Stride, _between.Stride), head, heads[d] == 0);
        }

        return names;
    }

    private string Best(ReadOnlySpan<float> scores, ReadOnlySpan<float> between, ReadOnlySpan<float> head, bool isRoot)
    {
        if (isRoot)
            return "root";
        var (best, most) = (0, float.NegativeInfinity);
        for (var relation = 0; relation < _names.Length; relation++)
        {
            var score = scores[relation] + Activation.Dot(between.Slice(relation * _size, _size), head);
            if (score > most && _names[relation] != "root")
                (best, most) = (relation, score);
        }

        return _names[best];
    }

    // From [relation][dependent][head] to rows of dependents' weights, a row a relation and head.
    private static float[] ByRelationAndHead(ReadOnlySpan<float> tensor, int relations, int size)
    {
        var result = new float[tensor.Length];
        for (var r = 0; r < relations; r++)
        {
            for (var d = 0; d < size; d++)
            {
                for (var h = 0; h < size; h++)
                    result[(((r * size) + h) * size) + d] = tensor[(((r * size) + d) * size) + h];
            }
        }

        return result;
    }
}
