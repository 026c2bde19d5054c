using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Conditions;

public sealed class AppointedTimeTests
{
    [Theory]
    [InlineData("Serbia will not sign before the vote.")]
    [InlineData("A diplomat said that Norway was unlikely to cut the funding before the elections in October.")]
    [InlineData("Chad will not act before the summit in May.")]
    public void An_occasion_with_a_day_of_its_own_is_a_time_and_no_condition(string text) => Assert.Empty(Conditions(text));

    [Theory]
    [InlineData("The rebels will not disarm before the release of prisoners.")]
    [InlineData("Serbia will not sign before Kosovo holds elections.")]
    public void An_act_that_must_come_first_is_one(string text) => Assert.Single(Conditions(text));

    [Fact]
    public void What_must_come_first_is_the_act_that_which_stands_for()
    {
        var condition = Assert.Single(Conditions("They did not agree on the withdrawal of weapons, which Chad wants before any prisoner is released.")).Claim;

        Assert.Equal(("the withdrawal of weapons", "any prisoner is released"), (condition.If.Text, condition.Then.Text));
    }

    [Fact]
    public void A_warning_behind_a_condition_is_no_part_of_it() =>
        Assert.Equal("Guyana suspended the licences", Assert.Single(Conditions("She said Venezuela was ready to share oil provided that Guyana suspended the licences, and warned that it would fight.")).Claim.If.Text);

    [Theory]
    [InlineData("Qatar's foreign ministry said it would invite both sides to a further round, provided the truce held.", "QAT", "the truce held")]
    [InlineData("Chad would send the trucks, provided the road opened.", "TCD", "the road opened")]
    [InlineData("Chad offered to advance one month's wages provided parliament approved the money.", "TCD", "parliament approved the money")]
    [InlineData("Under the pact, Chad is to withdraw once the first group has been released.", null, "the first group has been released")]
    public void Provided_and_once_open_a_condition(string text, string? holder, string first)
    {
        var condition = Assert.Single(Conditions(text)).Claim;

        Assert.Equal((holder, first), (condition.Holders.FirstOrDefault(), condition.If.Text));
    }

    [Theory]
    [InlineData("Chad and Niger refused to sign until they received aid from Peru.", "NER", "TCD")]
    [InlineData("Two of the producers, Norway's DNO and Genel Energy, refused to sign until they received aid.", "body:dno", "body:genel-energy")]
    public void They_who_wait_are_all_who_refuse(string text, params string[] actors)
    {
        var waiting = Assert.Single(Conditions(text)).Claim.If.Actors;

        Assert.True(waiting.IsEmpty || waiting.Order(StringComparer.Ordinal).SequenceEqual(actors));
    }

    [Theory]
    [InlineData("The M23 at first vowed to kill him unless Congo left, but let him go last year.", "to kill him")]
    [InlineData("Chad threatened to leave unless Togo paid.", "to leave")]
    public void What_is_threatened_depends_and_not_the_threat(string text, string then) => Assert.Equal(then, Assert.Single(Conditions(text)).Claim.Then.Text);

    private static IEnumerable<Fact<Condition>> Conditions(string text) => new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Condition>>();
}
