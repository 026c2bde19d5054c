using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Conditions;

public sealed class InterruptedConditionTests
{
    [Theory]
    [InlineData("The rebels will return if the army leaves, Ana Ruiz said, but the gates stay shut.", "the army leaves", "The rebels will return")]
    [InlineData("If the raids stop, Ana Ruiz said, the envoys will return.", "the raids stop", "the envoys will return")]
    [InlineData("The crews may return provided they hand in their rifles, the governor, Ana Ruiz, said on Friday.", "they hand in their rifles", "The crews may return")]
    [InlineData("Grain ships may pass, providing that the navy inspects them.", "the navy inspects them", "Grain ships may pass")]
    [InlineData("Short of a full withdrawal, no accord is possible, Peru said.", "a full withdrawal", "no accord is possible")]
    [InlineData("The price of peace is the return of the islands, said Japan.", "the return of the islands", "peace")]
    [InlineData("The lender has made its loan conditional on a study of earthquakes.", "a study of earthquakes", "its loan")]
    [InlineData("Peru made the withdrawal of tanks a precondition for talks.", "the withdrawal of tanks", "talks")]
    public void Both_sides_of_a_condition_are_whole_wherever_the_report_stands(string text, string first, string then)
    {
        var claim = Assert.Single(Conditions(text)).Claim;

        Assert.Equal((first, then), (claim.If.Text, claim.Then.Text));
    }

    [Theory]
    [InlineData("The council provided food to the camps and the army provided trucks.")]
    [InlineData("Police prevented the marchers from entering the town.")]
    [InlineData("The company provided workers with masks they had never used.")]
    public void What_is_given_is_no_condition(string text) => Assert.Empty(Conditions(text));

    [Theory]
    [InlineData("Egypt will not stop arming the rebels unless Sudan frees the pilots.", true)]
    [InlineData("Egypt will not arm the rebels unless Sudan frees the pilots.", false)]
    public void What_is_left_when_the_denial_is_in_the_force_is_what_would_be_done(string text, bool isLeft)
    {
        var claim = Assert.Single(Conditions(text)).Claim;

        Assert.Equal(("arm", isLeft, ConditionForce.Necessary), (claim.Then.Act, claim.Then.IsNegated, claim.Force));
    }

    private static IEnumerable<Fact<Condition>> Conditions(string text) => new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Condition>>();
}
