using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Positions;

public sealed class SidesToldTests
{
    [Theory]
    [InlineData("Peru refused to hand over the weapons.", "PER Against Rejection disarm/weapons/PER")]
    [InlineData("Chad has demanded a pledge.", "TCD For Demand pledge/-")]
    [InlineData("Norway promised to supply electricity to the camp.", "NOR For Commitment supply/electricity/NOR")]
    [InlineData("Norway promised to supply weapons to the camp.", "NOR For Commitment arm/weapons/NOR")]
    [InlineData("Peruvian miners said they opposed the levy.", "Peruvian miners Against Rejection levy/-")]
    public void Who_supplies_weapons_arms_and_miners_are_not_their_state(string text, string expected) => Assert.Equal(expected, Told(text)[^1]);

    [Theory]
    [InlineData("Peru threatened to close the border.", "PER For Warning close/border/PER")]
    [InlineData("Kenya warned that it would quit the bloc.", "KEN For Warning withdraw/bloc/KEN")]
    [InlineData("Kenya warned that a deal would not last.", "KEN Against Warning last/-")]
    public void Who_warns_of_an_act_of_its_own_will_do_it(string text, string expected) => Assert.Equal(expected, Told(text)[^1]);

    [Theory]
    [InlineData("Chad insisted that the road be closed.", "TCD For Demand close/road")]
    [InlineData("Chad insists that no troops be stationed there.", "TCD Against Demand deploy/troops")]
    public void What_somebody_insists_should_be_done_is_demanded(string text, string expected) => Assert.Equal(expected, Told(text)[^1]);

    [Theory]
    [InlineData("Peru blocked the sale.", true)]
    [InlineData("Peru blocked the highway.", false)]
    public void Who_blocks_a_road_is_not_against_the_road(string text, bool isSide) => Assert.Equal(isSide, Told(text).Count > 0);

    [Fact]
    public void A_second_verb_goes_on_with_who_demands() =>
        Assert.Contains(Told("Chad has demanded that the ship be towed away and has promised to let food through if Togo leaves."), line => line.StartsWith("TCD Conditional Commitment", StringComparison.Ordinal));

    [Fact]
    public void Who_spares_somebody_as_long_as_the_port_is_open_is_not_against_the_port() =>
        Assert.DoesNotContain(Told("Chad said that no force would be used as long as the port stays open."), line => line.StartsWith("TCD Against", StringComparison.Ordinal));

    [Fact]
    public void The_government_of_the_one_state_told_of_takes_its_side() =>
        Assert.Contains(Told("Congo is at war with the M23. The M23 left the talks in Congo. The government insists that the withdrawal come first."), line => line.StartsWith("COD For Demand", StringComparison.Ordinal));

    [Fact]
    public void Who_shares_data_is_waited_for() =>
        Assert.Contains(Told("Sudan says it could live with five years if Ethiopia shares data from the dam every day."), line => line.StartsWith("SDN Conditional", StringComparison.Ordinal));

    [Theory]
    [InlineData("Sudan sided with neither.")]
    [InlineData("More than 800,000 farmers have sought refuge in Chad.")]
    [InlineData("Chad regretted nothing. The council has not been able to agree on a visit.")]
    [InlineData("\"Deals are tested at sea,\" said Ana Ruiz, a researcher in Lima. She said Chile would not pull back as long as Peru held the shoal.")]
    public void Who_sides_with_neither_or_looks_on_takes_no_side(string text) => Assert.Empty(Told(text));

    [Fact]
    public void Who_dismisses_a_warning_is_not_for_what_is_warned_of() =>
        Assert.DoesNotContain(Told("Chad dismissed a warning by Niger that it would shell the camp."), line => line.StartsWith("TCD For", StringComparison.Ordinal));

    [Fact]
    public void What_a_draft_says_a_state_would_do_is_not_its_own_side() =>
        Assert.DoesNotContain(Told("Under the draft, Peru would withdraw its police if the miners left."), line => line.StartsWith("PER", StringComparison.Ordinal));

    [Fact]
    public void Who_calls_something_encouraging_is_for_it_and_calls_for_nothing() => Assert.StartsWith("GRC For Support", Assert.Single(Told("Greece called the move \"encouraging\".")), StringComparison.Ordinal);

    [Fact]
    public void Who_tells_of_a_draft_of_others_takes_no_side() =>
        Assert.DoesNotContain(Told("Ana Ruiz said the mediators had drafted a compromise under which Chad would pay ten million dollars unless rain fell."), line => line.StartsWith("person:", StringComparison.Ordinal));

    [Fact]
    public void Who_draws_up_a_draft_offers_what_it_says() =>
        Assert.Contains(Told("According to two officials, Kenya has drawn up a draft under which traders would move freely in exchange for guarantees."), line => line.StartsWith("KEN Conditional Offer", StringComparison.Ordinal));

    [Fact]
    public void Who_agrees_with_a_condition_sets_it_too() =>
        Assert.StartsWith("IDN Conditional", Told("Malaysia said that no round could succeed without the release of the lawmakers. Indonesia agreed.")[^1], StringComparison.Ordinal);

    // The last position of the text: holder, stance, type, issue.
    [Theory]
    [InlineData("Peru demanded that Chile leave the coast. Chile rejected the demand.", "CHL Against Rejection withdraw/coast/CHL")]
    [InlineData("Peru said it would leave the coast only if Chile freed the crew. Chile rejected the demand.", "CHL Against Rejection release/crew/CHL")]
    [InlineData("Mali said its army would pull back only if Niger reopened the border. Niger turned down the demand.", "NER Against Rejection open/border/NER")]
    [InlineData("Kenya appealed to Uganda to delay the levy. Uganda's government refused.", "UGA Against Rejection delay/levy/UGA")]
    [InlineData("Mali urged both sides to observe a pause of three days. The rebels accepted.", "col:rebels For Support observe/pause")]
    [InlineData("Peru said a federation was the only realistic way. Chile rejected it.", "CHL Against Rejection federation/-")]
    public void An_answer_is_taken_on_what_was_told_last(string text, string expected) => Assert.Equal(expected, Told(text)[^1]);

    [Theory]
    [InlineData("Peru called on Chile to avoid provocative steps.", "PER Against Demand step/-/CHL")]
    [InlineData("Chad has no intention to withdraw its troops.", "TCD Against Rejection withdraw/troops/TCD")]
    [InlineData("Niger does not want a war with Benin.", "NER Against Rejection fight/BEN")]
    [InlineData("Neither Togo nor Benin has agreed to sign the accord.", "TGO+BEN Against Rejection sign/agreement/BEN+TGO")]
    [InlineData("Kenya is against the dam.", "KEN Against Rejection dam/-")]
    [InlineData("Armenia voted against the plan.", "ARM Against Rejection plan/-")]
    [InlineData("Kenya warned that a deal signed behind its back would not last.", "KEN Against Warning last/-")]
    [InlineData("Brazil reiterated its stance that the raids are counterproductive.", "BRA Against Rejection attack/-")]
    [InlineData("Kenya demanded that Uganda give up its lawsuit.", "KEN For Demand drop/lawsuit/UGA")]
    [InlineData("Kenya demanded that Uganda withdraw its lawsuit.", "KEN For Demand drop/lawsuit/UGA")]
    [InlineData("Moscow wants prisoners to be exchanged.", "RUS For Demand exchange/prisoners")]
    [InlineData("Kenya wants Uganda to hold elections.", "KEN For Demand hold_election/-/UGA")]
    [InlineData("Chad can offer little more than verbal support.", "TCD For Offer support/-")]
    [InlineData("The Third Front, one of the units that refused the accord, left.", "body:third-front Against Rejection agree/-")]
    [InlineData("A letter from Kenyan bishops proposed a truce.", "part:KEN/bishop For Offer ceasefire/-")]
    public void Denials_refusals_and_wishes_for_others_take_their_side(string text, string expected) => Assert.Equal(expected, Assert.Single(Told(text)));

    [Theory]
    [InlineData("The patrols, which Chad condemned, went on.", "TCD Against Rejection patrol/-")]
    [InlineData("Quito closed the port, a step that Peru denounced as blackmail.", "PER Against Rejection step/-")]
    [InlineData("At the request of Kenya, Uganda has withdrawn its troops.", "KEN For Demand withdraw/troops/UGA")]
    [InlineData("The vote went ahead over the objections of Ghana.", "GHA Against Rejection hold_election/-")]
    [InlineData("Togo considers the levy a violation of the treaty.", "TGO Against Rejection levy/-")]
    [InlineData("Kenya has suggested dividing the lake.", "KEN For Offer divide/lake/KEN")]
    public void A_side_is_taken_on_what_a_clause_takes_up_and_on_what_it_stands_beside(string text, string expected) => Assert.Equal(expected, Assert.Single(Told(text)));

    [Theory]
    [InlineData("\"This raid is a war crime,\" the bishop of Juba said.", "Against Rejection attack/-")]
    [InlineData("\"We need guarantees in writing,\" the bishop of Juba said.", "For Demand guarantee/writing")]
    public void A_speaker_takes_a_side_by_blaming_and_by_needing(string text, string expected) => Assert.EndsWith(expected, Assert.Single(Told(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Kenya urged both sides to accept an interim buffer zone. The African Union welcomed the Kenyan proposal.", "org:AU For Support zone/-")]
    [InlineData("Ghana urged Togo to pull its soldiers out of Kara.", "GHA For Demand withdraw/troops/TGO")]
    [InlineData("Peru recognised the republic.", "PER For Support recognise/republic/PER")]
    [InlineData("\"We want a full withdrawal of the militias,\" Ghana's president said.", "GHA For Demand withdraw/militia")]
    public void What_is_asked_for_is_one_issue_in_many_words(string text, string expected) => Assert.Equal(expected, Told(text)[^1]);

    [Theory]
    [InlineData("Chile accepted the invitation; Peru said it would attend only if the miners were represented.", "PER Conditional Demand attend/-/PER")]
    [InlineData("Kenya signed the chart on Monday, and Uganda says it will never sign the chart.", "UGA Against Rejection sign/chart/UGA")]
    public void It_below_a_body_that_speaks_is_that_body(string text, string expected)
    {
        var found = Told(text);

        Assert.Contains(expected, found);
        Assert.DoesNotContain(found, position => expected.EndsWith(position[4..], StringComparison.Ordinal) && position != expected);
    }

    [Fact]
    public void The_troops_are_those_of_the_one_party_whose_troops_were_told_of() => Assert.Contains(
        Told("Benin said on Thursday it would not withdraw its troops from the delta until Togo recognises the chart, and Togo said it would recognise the chart only after the troops leave."),
        position => position == "TGO For Demand withdraw/troops/BEN");

    [Fact]
    public void A_demand_turned_down_is_still_its_owners()
    {
        var told = Told("Togo turned down Ghana's demand that the army leave Accra.");

        Assert.Equal(2, told.Count);
        Assert.Contains(told, position => position.StartsWith("GHA For Demand", StringComparison.Ordinal));
        Assert.Contains(told, position => position.StartsWith("TGO Against Rejection", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Sudan rejected the accusation.")]
    [InlineData("Fighters backed by Chad entered the town.")]
    [InlineData("An officer, who asked not to be named, spoke.")]
    [InlineData("Canada lifted its ban on seal fur.")]
    [InlineData("The envoy said she would meet the elders on Sunday.")]
    public void Denying_a_charge_backing_fighters_and_a_diary_take_no_side(string text) => Assert.Empty(Told(text));

    [Theory]
    [InlineData("Chad rejects the withdrawal of weapons, which Peru wants.", "PER For Demand withdraw/weapons")]
    [InlineData("Chad insists that Peru free 20 of its sailors first.", "TCD For Demand release/sailor/PER")]
    public void An_act_told_by_which_and_people_counted_are_what_is_asked_for(string text, string expected) => Assert.Equal(expected, Told(text)[^1]);

    [Theory]
    [InlineData("Chad backs the release of prisoners, which Peru wants before talks.", "the release of prisoners")]
    [InlineData("Chad rejects a truce that Peru wants.", "a truce that Peru wants")]
    [InlineData("Chad does not recognise the court and prefers talks.", "recognise the court")]
    public void What_is_told_by_the_way_is_no_part_of_the_content(string text, string content) =>
        Assert.Contains(new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Position>>().Select(fact => fact.Claim), claim => claim.Holders is ["TCD"] && claim.Content.Text == content);

    [Theory]
    [InlineData("Under the deal Chad will deliver oil to Togo, and in exchange Togo will release the salaries.", "TCD For Commitment deliver/oil/TCD", "TGO For Commitment release/salary/TGO")]
    [InlineData("Under the truce, Togo will not fly drones.", "TGO Against Rejection fly/drone/TGO")]
    [InlineData("Under the agreement, Chad is to free 700 prisoners within ten days.", "TCD For Commitment release/prisoners/TCD")]
    public void What_a_deal_binds_somebody_to_is_a_commitment(string text, params string[] expected) => Assert.Equal(expected, Told(text));

    [Theory]
    [InlineData("Under the plan Chad would leave.")]
    [InlineData("He accused Nigeria of sheltering fighters, a claim which Abuja called baseless.")]
    public void A_plan_binds_nobody_and_a_claim_is_denied(string text) => Assert.Empty(Told(text));

    [Theory]
    [InlineData("Peru and Chile failed on Tuesday to agree on gas supplies.")]
    [InlineData("Peru failed to back the plan.")]
    public void Who_failed_to_take_a_side_took_none(string text) => Assert.Empty(Told(text));

    [Fact]
    public void What_somebody_is_accused_of_planning_is_not_the_accusers_side() =>
        Assert.Equal("TCD For Commitment sell/mine/TCD", Told("The League accused Chad of planning to sell the mine to Togo.")[^1]);

    [Fact]
    public void Who_says_it_after_several_is_the_one_told_of_right_before() =>
        Assert.DoesNotContain(Told("Miners in Chad walked out after the board turned down arbitration, saying it would talk to them only if the pits reopened first."), line => line.Contains("miners", StringComparison.OrdinalIgnoreCase));

    private static List<string> Told(string text) =>
    [
        .. new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Position>>().Select(fact => fact.Claim)
            .Select(claim => $"{(claim.Holders.IsEmpty ? claim.HolderText : string.Join('+', claim.Holders))} {claim.Stance} {claim.Type} {claim.Content.Issue}"),
    ];
}
