using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Strikes;

public sealed class WorkStoppagesTests
{
    [Theory]
    [InlineData("The ministry will ban the teachers' union if the strike goes on. Kenya is calm.")]
    [InlineData("Nurses in Kenya went on strike on Monday. The strike will end on Friday.")]
    [InlineData("Pickets stood at the gates in Kenya. The strike began on Monday.")]
    [InlineData("Kenya's railwaymen called a general strike.")]
    public void A_strike_of_people_at_work_is_no_attack(string text) => Assert.DoesNotContain(Events(text), type => type is EventType.Assault);

    [Theory]
    [InlineData("The strike on the port in Sudan killed ten.")]
    [InlineData("Kenya's teachers' union condemned the air strike. The strike in Sudan killed ten.")]
    public void A_strike_that_hits_stays_an_attack(string text) => Assert.Contains(EventType.Assault, Events(text));

    [Fact]
    public void Who_supports_a_strike_at_work_is_for_the_strike() =>
        Assert.Contains(Facts<Position>("The rail union in Kenya rejected the plan. Uganda supports the strike.").Select(fact => fact.Claim.Content.Issue), issue => issue.StartsWith("strike", StringComparison.Ordinal));

    private static IEnumerable<EventType> Events(string text) => Facts<Event>(text).Select(fact => fact.Claim.Type);

    private static IEnumerable<Fact<T>> Facts<T>(string text) where T : class, IClaim => new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<T>>();
}
