using Parley.Language.Network;
using Parley.Language.Weights;

namespace Parley.Language.Trees;

/// <summary>Names the relation of each word to its head.</summary>
internal sealed class RelationScorer
{
    private const string Root = "root";

    private readonly Dense _dependent;
    private readonly Dense _head;
    private readonly Dense _between;
    private readonly Dense _fromDependent;
    private readonly Dense _fromHead;
    private readonly string[] _names;

    public RelationScorer(ModelFile file)
    {
        _names = file.Header.Deprels;
        _dependent = new Dense(file.Scaled("lab.dep.w"), file.Floats("lab.dep.b"));
        _head = new Dense(file.Scaled("lab.head.w"), file.Floats("lab.head.b"));
        _between = new Dense(file.Scaled("lab.u"), []);
        _fromDependent = new Dense(file.Scaled("lab.wd"), file.Floats("lab.b"));
        _fromHead = new Dense(file.Scaled("lab.wh"), []);
    }

    /// <summary>A relation a word, with its subtype; <c>root</c> for the root and for no other.</summary>
    /// <param name="heads">For each word 0 for the root or one more than its head.</param>
    public string[] Name(ReadOnlySpan<short> output, ReadOnlySpan<int> heads, Scratch scratch)
    {
        var words = heads.Length;
        var (slots, used) = Slots(heads);
        var between = scratch.Layer(6, used * _between.Stride);
        var fromHead = scratch.Layer(7, used * _fromHead.Stride);
        ScoreHeads(output, slots, used, scratch, between, fromHead);
        var dependents = Transformed(_dependent, output, words, scratch.Layer(4, words * _dependent.Stride), scratch);
        var scores = scratch.Layer(8, words * _fromDependent.Stride);
        _fromDependent.Apply(dependents, _dependent.Stride, words, scratch, scores);
        var names = new string[words];
        for (var d = 0; d < words; d++)
        {
            if (heads[d] == 0)
            {
                names[d] = Root;
                continue;
            }

            var slot = slots[heads[d] - 1];
            var row = scores.Slice(d * _fromDependent.Stride, _names.Length);
            for (var relation = 0; relation < row.Length; relation++)
                row[relation] += fromHead[(slot * _fromHead.Stride) + relation];
            names[d] = Best(row, between.Slice(slot * _between.Stride, _between.Outputs), dependents.Slice(d * _dependent.Stride, _dependent.Outputs));
        }

        return names;
    }

    // What only depends on the head is computed once for each word that is one; their rows are moved together first.
    private void ScoreHeads(ReadOnlySpan<short> output, int[] slots, int used, Scratch scratch, Span<float> between, Span<float> fromHead)
    {
        var heads = Transformed(_head, output, slots.Length, scratch.Layer(4, slots.Length * _head.Stride), scratch);
        for (var word = 0; word < slots.Length; word++)
        {
            if (slots[word] >= 0)
                heads.Slice(word * _head.Stride, _head.Stride).CopyTo(heads[(slots[word] * _head.Stride)..]);
        }

        _between.Apply(heads, _head.Stride, used, scratch, between);
        _fromHead.Apply(heads, _head.Stride, used, scratch, fromHead);
    }

    // For each word its place among the words that are heads, or a negative number.
    private static (int[] Slots, int Used) Slots(ReadOnlySpan<int> heads)
    {
        var slots = new int[heads.Length];
        Array.Fill(slots, -1);
        foreach (var head in heads)
        {
            if (head > 0)
                slots[head - 1] = 0;
        }

        var used = 0;
        for (var word = 0; word < slots.Length; word++)
        {
            if (slots[word] == 0)
                slots[word] = used++;
        }

        return (slots, used);
    }

    private static Span<float> Transformed(Dense layer, ReadOnlySpan<short> output, int words, Span<float> result, Scratch scratch)
    {
        layer.Apply(output, [], words, scratch, result);
        Activation.Leaky(result);
        return result;
    }

    private string Best(ReadOnlySpan<float> scores, ReadOnlySpan<float> between, ReadOnlySpan<float> dependent)
    {
        var (best, most) = (0, float.NegativeInfinity);
        for (var relation = 0; relation < scores.Length; relation++)
        {
            var score = scores[relation] + Activation.Dot(between.Slice(relation * dependent.Length, dependent.Length), dependent);
            if (score > most && _names[relation] != Root)
                (best, most) = (relation, score);
        }

        return _names[best];
    }
}
