using System.Collections.Immutable;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Coding;
using Statement = Parley.Analysis.Graph.Statements.Statement;

namespace Parley.Cli.Drafts;

/// <summary>What a party wants, as far as a record tells: first what it asks for and makes its own act depend on, then how acts hang together, then the other sides it takes.</summary>
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

    /// <summary>Acts for which reports tell of both sides taken by one party: neither is a wish.</summary>
    public IEnumerable<string> Disputed(string party) => Sides(party).GroupBy(position => position.On.Issue, StringComparer.Ordinal).Where(IsDisputed).Select(same => same.First().On.Name);

    private IEnumerable<(Weight Weight, Statement Statement, string Fact)> Told(string party) => FromConditions(party).Concat(FromSides(party));

    // "Will sign only if": once that is given, it will; "will strike if": the threat is carried out. Of others' acts: the one not without the other.
    private IEnumerable<(Weight Weight, Statement Statement, string Fact)> FromConditions(string party) =>
        from condition in Held(party)
        let first = options.For(condition.If)
        let own = condition.Bound.Contains(party)
        where own || condition.IsNecessary
        let then = options.For(own && !condition.Then.IsJoint ? condition.Then.Of(party) : condition.Then)
        select (Weight.Tied, own ? Statement.If(then, first) : Statement.If(first, then), condition.Fact);

    private IEnumerable<(Weight Weight, Statement Statement, string Fact)> FromSides(string party) =>
        from same in Sides(party).GroupBy(position => position.On.Issue, StringComparer.Ordinal)
        where !IsDisputed(same)
        from position in same
        where position.Stance is PositionStance.For or PositionStance.Against && !position.IsThreat
        let isFor = position.Stance == PositionStance.For
        select (IsAskedInReturn(party, position, isFor) ? Weight.AskedInReturn : Weight.Side, isFor ? options.For(position.On) : options.Against(position.On), position.Fact);

    private bool IsAskedInReturn(string party, DraftPosition position, bool isFor) =>
        Held(party).Any(condition => condition.IsNecessary && condition.Bound.Contains(party) && condition.If.Issue == position.On.Issue && condition.If.IsNegated != isFor);

    private IEnumerable<DraftCondition> Held(string party) => matter.Conditions.Where(condition => condition.Holders.Contains(party) && options.Has(condition.If) && options.Has(condition.Then));

    private IEnumerable<DraftPosition> Sides(string party) => matter.Positions.Where(position => position.Holders.Contains(party) && options.Has(position.On));

    private static bool IsDisputed(IEnumerable<DraftPosition> same) =>
        same.Any(position => position.Stance == PositionStance.For) && same.Any(position => position.Stance == PositionStance.Against);
}
