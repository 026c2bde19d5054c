using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Positions;

public sealed class OwnSidesTests
{
    [Theory]
    [InlineData("\"Leave our valley,\" the bishop of Juba said.", "For Demand withdraw/valley")]
    [InlineData("\"Do not sign this treaty,\" the bishop of Juba said.", "Against Demand sign/agreement")]
    public void An_order_in_a_quotation_asks_for_the_act(string text, string expected) => Assert.EndsWith(expected, Assert.Single(Told(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("The capital is not for sale, Kenya said.", "KEN Against Rejection capital/-")]
    [InlineData("Ghana said a partition was out of the question.", "GHA Against Rejection partition/-")]
    [InlineData("There is no reason for a boycott, Kenya said.", "KEN Against Rejection boycott/-")]
    public void What_is_not_for_sale_and_has_no_reason_is_refused(string text, string expected) => Assert.Equal(expected, Assert.Single(Told(text)));

    [Theory]
    [InlineData("Chad called the accord a historic breakthrough.", "TCD For Support agree/-")]
    [InlineData("The opposition calls the decision illegal.", "col:opposition Against Rejection decision/-")]
    public void What_something_is_called_takes_a_side_for_it_or_against_it(string text, string expected) => Assert.Equal(expected, Assert.Single(Told(text)));

    [Theory]
    [InlineData("Peru will keep its soldiers on the border, its army said.", "For Commitment")]
    [InlineData("The union says it will challenge the minister in court.", "The union For Commitment")]
    public void What_a_body_will_do_is_its_own_whoever_of_it_says_so(string text, string expected) => Assert.Contains(Told(text), side => side.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Chilean Foreign Minister Ana Ruiz said her government would not sign the accord.", "person:ana-ruiz Against Rejection sign/agreement/CHL")]
    [InlineData("Somali President Hassan Noor said his country was ready to work with Kenya.", "SOM For Offer work/KEN/SOM")]
    [InlineData("\"Our people will not leave the valley,\" the bishop of Gao said.", "the bishop of Gao Against Rejection withdraw/valley")]
    public void Ones_government_country_and_people_are_whom_one_speaks_for(string text, string expected) => Assert.Equal(expected, Assert.Single(Told(text)));

    [Fact]
    public void A_feeling_without_its_matter_is_about_what_was_told_last() =>
        Assert.Equal(["NOR Against Rejection attack/-", "CHL Against Concern attack/-"], Told("Norway condemned the raid. Chile expressed alarm."));

    [Theory]
    [InlineData("Togo fought the bill.", "TGO Against Rejection bill/-")]
    [InlineData("Farmers want the road reopened.", "col:farmers For Demand open/road")]
    [InlineData("Norway asked Chile, which leads the mission, to send its engineers.", "NOR For Demand")]
    public void Bills_fought_and_things_to_be_done_are_sides(string text, string expected) => Assert.StartsWith(expected, Assert.Single(Told(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Togo fought the rebels.")]
    [InlineData("\"Imagine the noise,\" the bishop of Juba said.")]
    [InlineData("\"Why negotiate now?\" the bishop of Juba asked.")]
    [InlineData("The minister said the road was closed.")]
    [InlineData("Mali's army said it would not comment.")]
    public void Fights_asides_questions_and_silence_take_no_side(string text) => Assert.Empty(Told(text));

    [Theory]
    [InlineData("\"Our island is not for sale,\" Peru's president said.", "For Demand island/-")]
    [InlineData("Peru said its offer was non-negotiable.", "PER For Demand offer/-/PER")]
    public void What_one_will_not_bargain_over_of_ones_own_one_holds_to(string text, string expected) => Assert.EndsWith(expected, Assert.Single(Told(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"Our disarmament is out of the question,\" the M23 said.", "grp:m23 Against Rejection disarm/-/grp:m23")]
    [InlineData("Peru said its surrender was not negotiable.", "PER Against Rejection surrender/-/PER")]
    public void What_one_would_have_to_give_is_refused_all_the_same(string text, string expected) => Assert.Equal(expected, Assert.Single(Told(text)));

    [Fact]
    public void Who_says_that_the_offer_is_non_negotiable_refuses_to_bargain_over_it() => Assert.Equal("PER Against Rejection offer/-", Assert.Single(Told("Peru said the offer was non-negotiable.")));

    [Theory]
    [InlineData("Kenya's doctors' union rejected the plan.", "part:KEN/doctors-union Against Rejection plan/-")]
    [InlineData("The rice growers' association opposes the levy.", "col:rice-growers-association Against Rejection levy/-")]
    [InlineData("Dock workers demanded that Peru leave.", "col:dock-workers For Demand withdraw/-/PER")]
    public void A_body_or_a_group_without_a_name_holds_its_side_itself(string text, string expected) => Assert.Equal(expected, Assert.Single(Told(text)));

    [Theory]
    [InlineData("Guyana and Venezuela agreed to talk at a meeting attended by envoys from Brazil and the Caribbean Community. The two neighbours said they would form a commission.", "GUY+VEN")]
    [InlineData("Thailand and Cambodia began a truce. Thailand's army blamed Cambodia. The American and Chinese ambassadors attended. Commanders of the two armies agreed to free prisoners.", "KHM+THA")]
    public void Two_neighbours_are_states_and_two_armies_those_of_whom_the_text_tells(string text, string holders) => Assert.StartsWith(holders + " For Commitment", Told(text)[^1], StringComparison.Ordinal);

    private static List<string> Told(string text) =>
    [
        .. new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Position>>().Select(fact => fact.Claim)
            .Select(claim => $"{(claim.Holders.IsEmpty ? claim.HolderText : string.Join('+', claim.Holders))} {claim.Stance} {claim.Type} {claim.Content.Issue}"),
    ];
}
