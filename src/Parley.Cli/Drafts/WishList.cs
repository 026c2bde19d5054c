using System.Collections.Immutable;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Coding;
using Statement = Parley.Analysis.Graph.Statements.Statement;

namespace Parley.Cli.Drafts;

/// <summary>What a party wants, as far as a record tells: first what it makes its own act depend on, then how acts hang together, then the sides it takes.</summary>
/// <remarks>That order is an assumption; so is that of two wishes of one kind the one more often told weighs more.</remarks>
internal sealed class WishList(DraftMatter matter, DraftOptions options)
{
    private enum Weight
    {
        AskedInReturn,
        Tied,
        Side,
    }

    /// <returns>Most important first.</returns>
    public ImmutableArray<PreferenceStatement> Of(string party) =>
    [
        .. Told(party).GroupBy(wish => wish.Statement).Select(same => (Weight: same.Min(wish => wish.Weight), Facts: same.Select(wish => wish.Fact).Distinct(StringComparer.Ordinal).ToList(), Statement: same.Key))
            .OrderBy(wish => wish.Weight).ThenByDescending(wish => wish.Facts.Count)
            .Select(wish => new PreferenceStatement(wish.Statement) { Basis = Basis.OfFacts(wish.Facts) }),
    ];

    /// <summary>Acts for which reports tell of both sides taken by one party: it gets no wish on them.</summary>
    public ImmutableArray<string> Disputed(string party) => [.. Sides(party).GroupBy(position => position.On.Key).Where(IsDisputed).Select(same => same.First().On.Name)];

    private IEnumerable<(Weight Weight, Statement Statement, string Fact)> Told(string party) => FromConditions(party).Concat(FromSides(party));

    private IEnumerable<(Weight Weight, Statement Statement, string Fact)> FromConditions(string party)
    {
        foreach (var condition in matter.Conditions.Where(condition => condition.Holders.Contains(party) && options.Has(condition.If) && options.Has(condition.Then)))
        {
            var (first, then) = (options.Statement(condition.If), options.Statement(condition.Then));
            if (condition.BindsItsHolder && condition.IsNecessary)
                yield return (Weight.AskedInReturn, first, condition.Fact);
            // "Will sign only if": once that is given, it will; "will strike if": the threat is carried out. Of others' acts: the one not without the other.
            if (condition.BindsItsHolder)
                yield return (Weight.Tied, Statement.If(then, first), condition.Fact);
            else if (condition.IsNecessary)
                yield return (Weight.Tied, Statement.If(first, then), condition.Fact);
        }
    }

    private IEnumerable<(Weight Weight, Statement Statement, string Fact)> FromSides(string party) =>
        from same in Sides(party).GroupBy(position => position.On.Key)
        where !IsDisputed(same)
        from position in same
        where position.Stance is PositionStance.For or PositionStance.Against
        let done = options.Statement(position.On)
        select (Weight.Side, position.Stance == PositionStance.For ? done : Statement.Not(done), position.Fact);

    private IEnumerable<DraftPosition> Sides(string party) => matter.Positions.Where(position => position.Holders.Contains(party) && options.Has(position.On));

    private static bool IsDisputed(IEnumerable<DraftPosition> same) =>
        same.Any(position => position.Stance == PositionStance.For) && same.Any(position => position.Stance == PositionStance.Against);
}
