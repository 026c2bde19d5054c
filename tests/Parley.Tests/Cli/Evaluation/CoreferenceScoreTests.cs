using CsCheck;
using Parley.Cli.Evaluation;

namespace Parley.Tests.Cli.Evaluation;

/// <summary>The measures against definitions written out the slow way, on small random chains.</summary>
public sealed class CoreferenceScoreTests
{
    private static readonly Gen<int[]> Labels = Gen.Int[0, 4].Array[9];

    [Fact]
    public void Two_equal_sides_score_a_hundred()
    {
        var score = Scored([0, 0, 1, 1, 2, 2], [0, 0, 1, 1, 2, 2]);

        Assert.Equal([100, 100, 100, 100], [score.Muc, score.BCubed, score.Ceaf, score.Mentions]);
    }

    [Fact]
    public void A_chain_of_three_divided_in_two_scores_as_worked_out_by_hand()
    {
        // Marked {a b c d}, found {a b} {c d}: MUC recall 2/3; B³ recall 1/2; CEAF 2·2/(4+2) = 2/3 of 1 and of 2.
        var score = Scored([0, 0, 0, 0], [0, 0, 1, 1]);

        Assert.Equal(80, score.Muc, 9);
        Assert.Equal(200.0 / 3, score.BCubed, 9);
        Assert.Equal(400.0 / 9, score.Ceaf, 9);
    }

    [Fact]
    public void Each_measure_is_the_slow_definition_of_it() => Gen.Select(Labels, Labels).Sample((gold, found) =>
    {
        var score = Scored(gold, found);
        var (key, response) = (Chains(gold), Chains(found));

        Assert.Equal(F1(SlowLinks(key, response), SlowLinks(response, key)), score.Muc, 6);
        Assert.Equal(F1(SlowCubed(key, response), SlowCubed(response, key)), score.BCubed, 6);
        var best = SlowPairing(key, response);
        Assert.Equal(F1(key.Count == 0 ? 0 : best / key.Count, response.Count == 0 ? 0 : best / response.Count), score.Ceaf, 6);
    });

    private static CoreferenceScore Scored(int[] gold, int[] found)
    {
        var score = new CoreferenceScore();
        score.Add(Chains(gold), Chains(found));
        return score;
    }

    // A label for each of some mentions; 0 of the longer samples stands for no mention.
    private static List<IReadOnlyList<(int First, int End)>> Chains(int[] labels) =>
        [.. labels.Select((label, at) => (label, Span: (First: at, End: at + 1))).Where(item => labels.Length < 9 || item.label > 0).GroupBy(item => item.label).Where(chain => chain.Count() > 1).Select(chain => (IReadOnlyList<(int First, int End)>)[.. chain.Select(item => item.Span)])];

    // Least number of links to add within each chain after the other side's links are drawn.
    private static double SlowLinks(List<IReadOnlyList<(int First, int End)>> chains, List<IReadOnlyList<(int First, int End)>> other)
    {
        double kept = 0, needed = 0;
        foreach (var chain in chains)
        {
            var groups = new List<HashSet<(int First, int End)>>();
            foreach (var span in chain)
            {
                var group = groups.Find(members => members.Any(member => other.Any(side => side.Contains(member) && side.Contains(span))));
                if (group is null)
                    groups.Add([span]);
                else
                    group.Add(span);
            }

            kept += chain.Count - groups.Count;
            needed += chain.Count - 1;
        }

        return needed == 0 ? 0 : kept / needed;
    }

    private static double SlowCubed(List<IReadOnlyList<(int First, int End)>> chains, List<IReadOnlyList<(int First, int End)>> other)
    {
        double sum = 0, mentions = 0;
        foreach (var chain in chains)
        {
            foreach (var span in chain)
            {
                var side = other.Find(candidate => candidate.Contains(span));
                sum += side is null ? 0 : (double)chain.Count(side.Contains) / chain.Count;
                mentions++;
            }
        }

        return mentions == 0 ? 0 : sum / mentions;
    }

    private static double SlowPairing(List<IReadOnlyList<(int First, int End)>> key, List<IReadOnlyList<(int First, int End)>> response, int from = 0, int used = 0)
    {
        if (from == key.Count)
            return 0;
        var best = SlowPairing(key, response, from + 1, used);
        for (var i = 0; i < response.Count; i++)
        {
            if ((used & (1 << i)) == 0)
                best = Math.Max(best, (2.0 * key[from].Count(response[i].Contains) / (key[from].Count + response[i].Count)) + SlowPairing(key, response, from + 1, used | (1 << i)));
        }

        return best;
    }

    private static double F1(double recall, double precision) => recall + precision == 0 ? 0 : 200 * recall * precision / (recall + precision);
}
