using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Positions;

public sealed class AnsweredSidesTests
{
    // The last position of the text: holder, stance, type, issue.
    [Theory]
    [InlineData("Peru accepted the plan; Chile did not.", "CHL Against Rejection plan/-")]
    [InlineData("Kenya backed the levy. So did Uganda.", "UGA For Support levy/-")]
    [InlineData("Kenya did not accept the levy. Neither did Uganda.", "UGA Against Rejection levy/-")]
    [InlineData("Kenya called for new talks. Uganda followed suit.", "UGA For Demand talk/-")]
    [InlineData("Kenya rejected the draft and Uganda did the same.", "UGA Against Rejection draft/-")]
    [InlineData("Peru urged both sides to sign the accord. The union is ready to do so; the ministry is not.", "the ministry Against Rejection sign/agreement")]
    [InlineData("Peru favours talks, and so do the elders.", "col:elders For Support talk/-")]
    [InlineData("Peru urged Chile to open the port. Chile refused at first.", "CHL Against Rejection open/port/CHL")]
    [InlineData("The company respected the verdict. It is ready to leave the valley.", "The company For Offer withdraw/valley")]
    [InlineData("Peru demanded the canal. Chile said no.", "CHL Against Rejection canal/-")]
    public void Do_and_no_stand_for_the_side_just_told(string text, string expected) => Assert.Equal(expected, Told(text)[^1]);

    [Theory]
    [InlineData("Kenya sent soldiers. Uganda did not.")]
    [InlineData("Kenya said the levy would help farmers. Uganda did not.")]
    [InlineData("The union has said neither yes nor no.")]
    [InlineData("Chile stayed silent.")]
    public void Silence_and_what_is_no_side_are_echoed_by_none(string text) => Assert.Empty(Told(text));

    [Theory]
    [InlineData("The mayor turned his back on the offer of a truce.", "The mayor Against Rejection ceasefire/-")]
    [InlineData("Norway threw its weight behind the plan.", "NOR For Support plan/-")]
    [InlineData("Nurses walked out in protest at the levy.", "col:nurses Against Rejection levy/-")]
    [InlineData("Two parties came out in favour of the levy.", "Two parties For Support levy/-")]
    [InlineData("Any change of the border would cross a red line, Peru said.", "PER Against Rejection change/border")]
    [InlineData("It would be unthinkable to give up the port, Peru said.", "PER Against Rejection give_up/port")]
    [InlineData("There is no alternative to talks, Peru said.", "PER For Support talk/-")]
    [InlineData("Moscow criticised what it called Chad's meddling.", "RUS Against Rejection intervene/-/TCD")]
    [InlineData("In return, Togo asked that Benin change its constitution.", "TGO For Demand change/constitution/BEN")]
    [InlineData("Bolivia's demand is access to the sea.", "BOL For Demand access/sea")]
    [InlineData("\"What we want is an end to the raids,\" the bishop of Juba said.", "the bishop of Juba For Demand stop/attacks")]
    [InlineData("\"We cannot accept this plan,\" the bishop of Juba said.", "the bishop of Juba Against Rejection plan/-")]
    [InlineData("Kenya is for the dam.", "KEN For Support dam/-")]
    [InlineData("The governor opposes sending soldiers.", "The governor Against Rejection deploy/troops")]
    [InlineData("Mali promised the villagers new houses.", "MLI For Commitment house/-")]
    [InlineData("The elders agreed that the well would be shared.", "col:elders For Commitment share/-")]
    [InlineData("\"No truce with them,\" the bishop of Juba said.", "the bishop of Juba Against Rejection ceasefire/-")]
    [InlineData("The council backed the mine.", "The council For Support mine/-")]
    [InlineData("Farmers marched in support of the levy.", "col:farmers For Support levy/-")]
    [InlineData("The cabinet has distanced itself from the idea.", "The cabinet Against Rejection idea/-")]
    [InlineData("Iran gave Iraq a month to open the dam.", "IRN For Demand open/dam/IRQ")]
    [InlineData("Nor will Haiti accept the levy.", "HTI Against Rejection levy/-")]
    [InlineData("Haiti refused to discuss the canal.", "HTI Against Rejection discuss/canal/HTI")]
    public void Turns_of_phrase_red_lines_and_clefts_take_a_side(string text, string expected) => Assert.Equal(expected, Assert.Single(Told(text)));

    [Theory]
    [InlineData("The ministry insists that there is no more money.")]
    [InlineData("Her aide denied that the president had promised the allowance.")]
    [InlineData("The alliance wants more.")]
    [InlineData("A truce, says the economist Ana Ruiz, depends on the sale of grain.")]
    [InlineData("Norway stopped short of backing the plan.")]
    [InlineData("Norway used to oppose the plan.")]
    [InlineData("That is the last thing Norway wants.")]
    [InlineData("The fort is a red line for us, Peru said.")]
    [InlineData("If they delay, the traders will choose for them, Ana Ruiz said.")]
    public void Facts_denials_measures_places_and_forecasts_take_no_side(string text) => Assert.Empty(Told(text));

    [Fact]
    public void Whoever_will_stay_as_long_as_others_do_asks_nobody_to_go_on() =>
        Assert.Equal(["TUR Conditional Demand keep/troops/TUR"], Told("Turkey will keep its troops in the valley as long as the militia holds the road."));

    [Fact]
    public void Whoever_will_not_talk_as_long_as_something_lasts_wants_it_to_end() =>
        Assert.Contains(Told("Kenya will not talk to the rebels as long as they hold the road."), side => side.StartsWith("KEN Against Demand hold/road", StringComparison.Ordinal));

    [Theory]
    [InlineData("The rebels said they would free the captives if the army left the valley.", true)]
    [InlineData("The rebels said they would attack if the army entered the valley.", false)]
    [InlineData("The rebels said they would free the captives if the army wanted a quarrel.", false)]
    public void What_something_is_given_for_is_asked_for_and_what_is_threatened_against_is_not(string text, bool isAsked) =>
        Assert.Equal(isAsked, Told(text).Exists(side => side.Contains(" For Demand ", StringComparison.Ordinal)));

    [Fact]
    public void What_a_speaker_demanded_and_what_it_said_are_two_things() =>
        Assert.Single(Told("The bishop demanded that the accord be published and said he was tired."));

    [Fact]
    public void A_link_between_two_things_is_one_matter() => Assert.Single(Told("Haiti rejects any link between the levy and the sale of power."));

    [Fact]
    public void Whoever_is_for_one_thing_and_against_another_takes_two_sides() =>
        Assert.Equal(["KEN For Support dam/-", "KEN Against Rejection loan/-"], Told("Kenya is for the dam and against the loan."));

    private static List<string> Told(string text) =>
    [
        .. new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Position>>().Select(fact => fact.Claim)
            .Select(claim => $"{(claim.Holders.IsEmpty ? claim.HolderText : string.Join('+', claim.Holders))} {claim.Stance} {claim.Type} {claim.Content.Issue}"),
    ];
}
