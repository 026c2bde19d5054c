using Parley.Coding;
using Parley.Coding.Propositions;

namespace Parley.Tests.Record.Positions;

public sealed class IssueLabelTests
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal) { ["ETH"] = "Ethiopia", ["KEN"] = "Kenya", ["XKX"] = "Kosovo" };

    [Theory]
    [InlineData("withdraw", "troops", "ETH", "it would not withdraw its troops from the fort until May", "withdrawal of troops (Ethiopia)")]
    [InlineData("withdraw", "monitor", "KEN", "it would withdraw its monitors", "withdrawal of monitors (Kenya)")]
    [InlineData("withdraw", "valley", "ETH", "leave the valley", "withdrawal from valley (Ethiopia)")]
    [InlineData("recognise", "XKX", "KEN", "to recognise Kosovo", "recognition of Kosovo (Kenya)")]
    [InlineData("preserve", "integrity", null, "their desire to preserve Benin's territorial integrity", "preservation of Benin's territorial integrity")]
    [InlineData("lift", "sanctions", "ETH", "to lift the embargo", "lifting of embargo (Ethiopia)")]
    [InlineData("zone", null, null, "an interim buffer zone", "interim buffer zone")]
    [InlineData("delay", "levy", "KEN", "to delay the fuel levy", "delaying the fuel levy (Kenya)")]
    [InlineData("empty", "fort", null, "The fort must be emptied", "The fort must be emptied")]
    [InlineData("deploy", "monitor", null, "the Union would send monitors", "deployment of monitors")]
    public void An_issue_is_named_by_act_thing_and_actor_in_the_words_of_the_reports(string act, string? about, string? actor, string wording, string name) =>
        Assert.Equal(name, IssueLabel.Of(new Proposition(actor is null ? [] : [actor], act, about, IsNegated: false, wording), [wording], Names.GetValueOrDefault));

    [Fact]
    public void Words_that_only_look_back_name_no_issue() =>
        Assert.Equal("pause of three days", IssueLabel.Of(new Proposition([], "pause", null, false, "it"), ["it", "the demand", "a pause of three days"], Names.GetValueOrDefault));

    [Fact]
    public void A_long_wording_is_cut_where_it_says_so() =>
        Assert.EndsWith(" …", IssueLabel.Of(new Proposition([], "host", null, false, ""), ["to host a meeting of all the parties to the accord in the spring"], Names.GetValueOrDefault), StringComparison.Ordinal);
}
