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

    [Theory]
    [InlineData("Talks were possible only after Kenya withdrew its troops, Uganda said.", "Retreat Hypothetical")]
    [InlineData("Togo would not let its airport be used for an attack on Benin.", "Assault Hypothetical")]
    [InlineData("Chad offered to hold its fire on condition that Togo accept the plan of Benin.", "Agree Hypothetical")]
    [InlineData("Eritrea denied on Tuesday massing troops near Bure.", "Mobilize Denied")]
    [InlineData("Chad rejected allegations that it was arming the M23.", "Aid Denied")]
    [InlineData("Chad and Niger did not agree on how to withdraw their troops.", "Retreat Hypothetical")]
    [InlineData("Kenya would rather lose the loan than withdraw its troops.", "Retreat Denied")]
    [InlineData("The rebels did not come to Togo to surrender to Benin.", "Concede Denied")]
    public void What_is_only_possible_or_shunned_did_not_happen(string text, string expected) => Assert.Contains(expected, Reports.Modalities(text));

    [Theory]
    [InlineData("Massing troops near Bure, Eritrea denied that it wants war.")]
    [InlineData("Attacking the town, the rebels denied it.")]
    public void What_opens_a_report_before_a_denial_is_not_what_is_denied(string text) =>
        Assert.DoesNotContain(Reports.Modalities(text), told => told is "Mobilize Denied" or "Assault Denied");

    [Theory]
    [InlineData("Kenya was not behind the raid and blamed Uganda.", "Accuse Occurred")]
    [InlineData("Kenya voted to reject the plan of Uganda.", "Reject Occurred")]
    public void What_is_added_to_a_denial_and_what_a_vote_decides_happened(string text, string expected) => Assert.Contains(expected, Reports.Modalities(text));

    [Fact]
    public void A_postponed_round_is_no_meeting_that_was_held() =>
        Assert.All(Reports.Modalities("The government postponed the fourth round, planned for Monday."), found => Assert.Equal("Consult Postponed", found));

    [Theory]
    [InlineData("Chad offered to let Peru bomb the town.")]
    [InlineData("Peru plans an attack on Chile.")]
    [InlineData("Peru accused Chile of planning an attack on Lima.")]
    public void What_one_offers_to_let_happen_or_plans_did_not_happen(string text) => Assert.DoesNotContain(Reports.Modalities(text), told => told is "Assault Occurred" or "Assault Ongoing");

    [Fact]
    public void What_was_let_happen_happened() => Assert.Contains("Assault Occurred", Reports.Modalities("Chad let Peru bomb the town."));

    [Fact]
    public void What_is_done_without_a_consent_has_none() => Assert.DoesNotContain("Agree Occurred", Reports.Modalities("Turkey sold the oil without the consent of Iraq."));
}
