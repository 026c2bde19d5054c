using Parley.Coding;

namespace Parley.Tests.Coding.Events;

public sealed class CounterpartsTests
{
    [Theory]
    [InlineData("Serbia threatened to close the border unless Kosovo released the mayor.", "Threaten SRB>XKX")]
    [InlineData("Algeria offered to reopen the pipeline if Morocco withdrew its troops.", "Agree DZA>MAR")]
    [InlineData("Mali will not join the talks until Niger frees the miners.", "Reject MLI>NER")]
    [InlineData("Thailand is willing to sign as long as Cambodia accepts the map.", "Agree THA>KHM")]
    public void Whoever_it_depends_on_is_told_so(string text, string expected) => Assert.Contains(expected, Reports.Sides(text));

    [Theory]
    [InlineData("Armenia refused to attend unless France was invited.", "Reject ARM>")]
    [InlineData("Mali will not join the talks until Togo is invited.", "Reject MLI>")]
    public void Who_is_only_to_be_invited_is_not_told_so(string text, string expected) => Assert.Contains(expected, Reports.Sides(text));

    [Fact]
    public void What_a_ministry_calls_a_bribe_is_not_its_own_state() =>
        Assert.DoesNotContain(Reports.Sides("Chile backed the offer. Peru's foreign ministry called it \"a bribe\"."), told => told.StartsWith("Accuse", StringComparison.Ordinal) && told.EndsWith(">PER", StringComparison.Ordinal));

    [Fact]
    public void Who_backs_neither_supports_nobody() => Assert.DoesNotContain("Support Occurred", Reports.Modalities("Georgia offered neither side its backing."));

    [Fact]
    public void Who_lets_somebody_use_a_port_frees_nobody() =>
        Assert.DoesNotContain(Reports.Sides("Eritrea has let Egyptian engineers use its port."), told => told.StartsWith("Retreat", StringComparison.Ordinal));

    [Theory]
    [InlineData("The Panguna Landowners Association filed a complaint with the World Bank over Kenya.", "org:WORLDBANK")]
    [InlineData("Kenya threatened to send Ugandan police.", "Threaten KEN>part:UGA/police")]
    public void A_complaint_is_not_about_where_it_is_handed_in_nor_a_threat_against_who_is_sent(string text, string other) => Assert.DoesNotContain(Reports.Sides(text), told => told.EndsWith(other, StringComparison.Ordinal));

    [Fact]
    public void Three_who_offer_something_together_all_offer_it() =>
        Assert.Contains("Agree USA+org:WORLDBANK+ARE>", Reports.Sides("The United States, the World Bank and the United Arab Emirates have offered to guarantee any accord."));

    [Fact]
    public void An_attack_from_abroad_strikes_the_state_of_the_place() =>
        Assert.Contains("Assault part:ARM/forces>AZE", Reports.Sides("Azerbaijan recalled its envoy. Armenian forces shelled a depot in Baku."));

    [Fact]
    public void Soldiers_sent_to_a_place_abroad_are_sent_to_the_state_it_is_in() =>
        Assert.Contains("Mobilize KEN>SOM", Reports.Sides("Somalia held a vote. Kenya has deployed special forces in Mogadishu."));

    [Fact]
    public void An_attack_at_home_does_not() =>
        Assert.DoesNotContain(Reports.Sides("Colombian troops attacked a camp in Bogota."), found => found.EndsWith(">COL", StringComparison.Ordinal));

    [Fact]
    public void Who_fights_on_a_side_does_not_attack_it() =>
        Assert.DoesNotContain(Reports.Sides("Ethiopia closed the border. Eritrea fights on the side of Addis Ababa."), found => found == "Assault ERI>ETH");

    [Theory]
    [InlineData("Bolivia demanded that Chile open the port. Chile refused.", "Reject CHL>BOL")]
    [InlineData("Peru urged Ecuador to free the fishermen. Ecuador agreed.", "Agree ECU>PER")]
    [InlineData("Uganda accused Rwanda of arming rebels. Kigali denied it.", "Reject RWA>UGA")]
    [InlineData("Chad has accused Sudan of shelling Adre, which Khartoum denies.", "Reject SDN>TCD")]
    [InlineData("Nigeria imposed sanctions on Niger. Mali called the sanctions illegal.", "Accuse MLI>NGA")]
    [InlineData("Togo shelled Benin. The Ghanaian ministry called the attack a violation of Benin's borders.", "Accuse part:GHA/ministry>TGO")]
    public void An_answer_is_given_to_whoever_did_what_is_answered(string text, string expected) => Assert.Contains(expected, Reports.Sides(text));

    [Fact]
    public void Who_denies_what_a_source_without_a_name_said_answers_nobody() =>
        Assert.DoesNotContain(Reports.Sides("\"We will block the road,\" said Ana Ruiz. Togo will close the port, two diplomats in Accra said. The Togolese foreign ministry denied this."), told => told.StartsWith("Reject", StringComparison.Ordinal) && told.Contains("ana-ruiz", StringComparison.Ordinal));

    [Fact]
    public void An_attack_somewhere_is_not_the_one_elsewhere() =>
        Assert.DoesNotContain("Accuse KEN>part:MLI/forces", Reports.Sides("Rebels attacked Timbuktu. Malian forces bombed a camp in Kidal. Kenya condemned the attack in Timbuktu."));

    [Theory]
    [InlineData("Kenya received food aid from Japan.", "Aid JPN>KEN")]
    [InlineData("Nepal faces sanctions from India.", "Sanction IND>NPL")]
    public void Who_receives_is_not_who_acts(string text, string expected) => Assert.Contains(expected, Reports.Sides(text));

    [Theory]
    [InlineData("Sudan asked Egypt for help against the rebels.", "Request SDN>EGY")]
    [InlineData("Under pressure from France, Niger released the former president on Sunday.", "Retreat NER>")]
    public void Who_is_only_spoken_of_is_not_acted_on(string text, string expected) => Assert.Contains(expected, Reports.Sides(text));

    [Theory]
    [InlineData("Lebanese President Joseph Aoun, himself a former commander, said he did not trust them and demanded that Israel withdraw.", "Request person:joseph-aoun>ISR")]
    [InlineData("Ethiopia held a summit on Monday. It urged Sudan to free the miners.", "Request ETH>SDN")]
    [InlineData("\"We urge Kenya to reopen the border,\" said Chad.", "Request TCD>KEN")]
    public void A_pronoun_stands_for_who_speaks_or_was_spoken_of(string text, string expected) => Assert.Contains(expected, Reports.Sides(text));

    [Fact]
    public void Who_promises_will_do_it() =>
        Assert.Contains(Reports.Sides("The Ugandan president, Yoweri Museveni, promised Rwanda's Paul Kagame that he would withdraw his soldiers."), found => found.StartsWith("Retreat person:yoweri-museveni>", StringComparison.Ordinal));

    [Fact]
    public void Both_sides_are_those_who_act_against_each_other()
    {
        var found = Reports.Sides("Sudanese troops attacked Chad. Egypt urged both sides to stop. Kenya appealed to the warring parties to talk.");

        Assert.Contains("Request EGY>SDN+TCD", found);
        Assert.Contains("Request KEN>SDN+TCD", found);
    }

    [Theory]
    [InlineData("Peru threatened to send troops.", "PER>part:PER/forces")]
    [InlineData("Ghana called off its talks with Togo.", "GHA>GHA")]
    public void What_is_ones_own_is_not_acted_on(string text, string unwanted) => Assert.DoesNotContain(Reports.Sides(text), found => found.Contains(unwanted, StringComparison.Ordinal));

    [Theory]
    [InlineData("Chad granted licences to a company of Peru.")]
    [InlineData("Venezuela held a referendum.")]
    public void A_licence_and_a_referendum_concede_nothing(string text) => Assert.DoesNotContain(Reports.Sides(text), told => told.StartsWith("Concede", StringComparison.Ordinal));

    [Theory]
    [InlineData("Peru threatened to shell the port of Chile.", "138", "violence")]
    [InlineData("Peru threatened to use force against Chile.", "138", "violence")]
    [InlineData("Chad threatened to sack doctors.", "134", null)]
    [InlineData("Kenya's doctors' union vowed to continue its strike.", "133", null)]
    public void Only_a_threat_of_violence_is_violent(string text, string code, string? mode) => Assert.Contains((EventType.Threaten, code, mode), Reports.Codes(text));

    [Theory]
    [InlineData("Guyana accused Venezuela of massing troops. Brazil moved troops to its border. The United States, which trained with Guyana's army after the vote, said it supported the court.", "Support USA>")]
    [InlineData("Chad warned Togo. Ghana, which borders Togo, said it backed the plan.", "Support GHA>")]
    public void It_in_what_a_body_says_is_that_body(string text, string expected) => Assert.Contains(Reports.Sides(text), told => told.StartsWith(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Nairobi - Kenya's doctors' union on Tuesday rejected the plan.", "Reject part:KEN/doctors-union>")]
    [InlineData("Addis Ababa - Rebels attacked Chad's army on Monday.", "Assault col:rebels>part:TCD/forces")]
    public void A_place_before_a_dash_at_the_head_of_a_paragraph_does_nothing(string text, string expected) => Assert.Contains(expected, Reports.Sides(text));
}
