namespace Parley.Tests.Coding.Events;

public sealed class EventModalityTests
{
    [Theory]
    [InlineData("Norway trains Kenyan police and pays for their boats.", "Aid Ongoing")]
    [InlineData("Turkey continues to bomb Iraq.", "Assault Ongoing")]
    public void What_is_told_as_lasting_goes_on(string text, string expected) => Assert.Contains(expected, Reports.Modalities(text));

    [Theory]
    [InlineData("Kenyan drones hit Somalia on Monday.", "Assault Occurred")]
    public void A_past_that_looks_like_the_present_is_over(string text, string expected) => Assert.Contains(expected, Reports.Modalities(text));

    [Theory]
    [InlineData("Rebels will not join the talks until Cameroon frees their leader.", "Retreat Hypothetical")]
    [InlineData("Laos refused to vote before Vietnam apologised.", "Support Hypothetical")]
    [InlineData("Qatar would host a summit provided that Chad attended the talks.", "Consult Hypothetical")]
    [InlineData("Chad agreed to disarm, provided that the rebels left the town.", "Retreat Hypothetical")]
    [InlineData("Algeria offered to reopen the pipeline if Morocco withdrew its troops.", "Retreat Hypothetical")]
    public void What_something_else_waits_for_has_not_happened(string text, string expected) => Assert.Contains(expected, Reports.Modalities(text));

    [Theory]
    [InlineData("Chad will keep arming Niger without asking Mali.", "Request Denied")]
    [InlineData("The dialogue between Chad and Niger has been on hold since March.", "Consult Postponed")]
    public void What_is_left_undone_or_stands_still_did_not_happen(string text, string expected) => Assert.Contains(expected, Reports.Modalities(text));

    [Fact]
    public void A_postponed_round_is_no_meeting_that_was_held() =>
        Assert.All(Reports.Modalities("The government postponed the fourth round, planned for Monday."), found => Assert.Equal("Consult Postponed", found));
}
