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

    private static IEnumerable<Fact<Condition>> Conditions(string text) => new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Condition>>();
}
