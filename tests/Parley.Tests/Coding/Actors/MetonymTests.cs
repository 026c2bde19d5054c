namespace Parley.Tests.Coding.Actors;

public sealed class MetonymTests
{
    [Theory]
    [InlineData("Islamabad has repeatedly denied arming the rebels.", "Islamabad=PAK")]
    [InlineData("Nairobi's position has not changed.", "Nairobi=KEN")]
    [InlineData("Ties between Hanoi and Phnom Penh worsened.", "Hanoi=VNM; Phnom Penh=KHM")]
    [InlineData("The group called for more pressure on Caracas.", "Caracas=VEN")]
    [InlineData("A Tehran-backed militia crossed the river.", "Tehran=IRN")]
    [InlineData("Asmara and Djibouti accused each other.", "Asmara=ERI; Djibouti=DJI")]
    [InlineData("It will act, the Kremlin said.", "Kremlin=RUS")]
    [InlineData("Seoul is ready to talk.", "Seoul=KOR")]
    [InlineData("Juba, however, rejected the plan.", "Juba=SSD")]
    [InlineData("Sofia said she was tired.", "")]
    public void A_capital_that_acts_owns_or_is_dealt_with_is_its_government(string text, string expected) =>
        Assert.Equal(expected.Split("; ", StringSplitOptions.RemoveEmptyEntries), ReportText.Mentions(text));

    [Theory]
    [InlineData("Shells fell in Khartoum and near Juba.")]
    [InlineData("An official in Manila said the talks would go on.")]
    [InlineData("The road between Amman and Damascus was closed.")]
    [InlineData("Kampala's airport was shut.")]
    [InlineData("He flew from Bogotá to Caracas.")]
    [InlineData("The mayor of Kyiv said water was short.")]
    [InlineData("Protesters met at the White House.")]
    [InlineData("Residents of western Tripoli said they heard gunfire.")]
    public void A_capital_that_is_only_a_place_is_no_actor(string text) => Assert.Empty(ReportText.Mentions(text));

    [Fact]
    public void A_capital_two_powers_claim_stays_silent_where_both_are_named() =>
        Assert.DoesNotContain("Sanaa=YEM", ReportText.Mentions("Yemen buried its dead. The Houthis rejoiced. Sanaa said the raids would be answered."));
}
