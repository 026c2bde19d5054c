using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Statements;

namespace Parley.Bench.Engine;

/// <summary>A conflict without rules, so every combination of its options is a state: options dealt in turn, prioritised wishes at random.</summary>
internal static class GeneratedConflict
{
    /// <param name="oneWay">Number of options, the first ones, that once taken are never given up.</param>
    internal static ConflictModel Of(int makers, int options, int seed, int oneWay = 0)
    {
        var random = new Random(seed);
        return new ConflictModel(
            $"{makers} decision makers, {options} options",
            Enumerable.Range(1, options).Select(number => new Option($"option {number}", number <= oneWay ? OptionDirection.ForwardOnly : OptionDirection.Reversible)),
            [.. Enumerable.Range(0, makers).Select(maker => new DecisionMaker(
                $"maker {maker + 1}", Enumerable.Range(0, options).Where(option => option % makers == maker), Wishes(random, options)))]);
    }

    // Ten to fifteen wishes of one to three options each.
    private static PrioritisedPreference Wishes(Random random, int options) =>
        new([.. Enumerable.Range(0, random.Next(10, 16)).Select(_ => new PreferenceStatement(Wish(random, options)))]);

    private static Statement Wish(Random random, int options)
    {
        Statement[] parts = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Literal(random, options))];
        return random.Next(3) switch
        {
            0 => Statement.And([.. parts]),
            1 => Statement.Or([.. parts]),
            _ => parts.Length == 1 ? parts[0] : Statement.If(parts[0], Statement.And([.. parts[1..]])),
        };
    }

    private static Statement Literal(Random random, int options)
    {
        var option = Statement.OfOption(random.Next(options));
        return random.Next(2) == 0 ? option : Statement.Not(option);
    }
}
