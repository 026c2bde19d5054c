using CsCheck;
using Parley.Language.Trees;

namespace Parley.Tests.Language.Trees;

public sealed class SpanningTreeTests
{
    [Fact]
    public void The_tree_is_the_best_of_all_trees_with_one_root()
    {
        var scores = from words in Gen.Int[1, 5]
                     from values in Gen.Int[-50, 50].Array[words * (words + 1)]
                     select (words, values: values.Select(value => value / 7f).ToArray());

        scores.Sample(
            item =>
            {
                var heads = SpanningTree.Heads(item.values, item.words);

                Assert.True(SpanningTree.IsTree(heads));
                Assert.Equal(BestByTrying(item.values, item.words), Total(item.values, heads), 3);
            },
            iter: 2_000);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(true, 2, 0)]
    [InlineData(false, 0, 0)]
    [InlineData(false, 2, 1)]
    [InlineData(false, 0, 3, 2)]
    public void A_tree_has_one_root_and_no_cycle(bool expected, params int[] heads)
    {
        Assert.Equal(expected, SpanningTree.IsTree(heads));
    }

    private static double BestByTrying(float[] scores, int words)
    {
        var best = double.NegativeInfinity;
        var heads = new int[words];
        for (var code = 0; code < (int)Math.Pow(words + 1, words); code++)
        {
            for (int i = 0, rest = code; i < words; i++, rest /= words + 1)
                heads[i] = rest % (words + 1);
            if (ReachesRoot(heads))
                best = Math.Max(best, Total(scores, heads));
        }

        return best;
    }

    private static bool ReachesRoot(int[] heads)
    {
        if (heads.Count(head => head == 0) != 1)
            return false;
        for (var word = 1; word <= heads.Length; word++)
        {
            var at = word;
            for (var step = 0; step <= heads.Length && at != 0; step++)
                at = heads[at - 1];
            if (at != 0)
                return false;
        }

        return true;
    }

    private static double Total(float[] scores, int[] heads) => heads.Select((head, word) => (double)scores[(word * (heads.Length + 1)) + head]).Sum();
}
