using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Language.Parsing;
using Parley.Reading;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Events;

public sealed class SidesOfAnActTests
{
    [Theory]
    [InlineData("Three people were killed in an Israeli airstrike on Tyre.", "Assault/aerial ISR>col:three-people")]
    [InlineData("Two soldiers were wounded in an Armenian attack on Thursday.", "Assault/ ARM>col:soldiers")]
    public void Who_carried_out_the_attack_killed_those_who_died_in_it(string text, string expected) => Assert.Equal([expected], Found(text));

    [Theory]
    [InlineData("Kenyan shelling killed 12 villagers in Mandera.", "Assault/ KEN>col:villagers")]
    [InlineData("Chile, whose navy shelled Peru, asked Brazil to mediate.", "Assault/heavy-weapons CHL>PER")]
    public void Whose_attack_or_navy_it_is_acts(string text, string expected) => Assert.Contains(expected, Found(text));

    [Theory]
    [InlineData("Chile and Peru are against the plan of Bolivia.", "Reject/ CHL+PER>BOL")]
    [InlineData("Norway was in favour of the ban on Russia.", "Support/ NOR>")]
    public void A_stand_may_be_told_without_a_verb(string text, string expected) => Assert.Contains(expected, Found(text));

    [Fact]
    public void Who_is_not_against_a_plan_rejects_nothing() => Assert.Empty(Found("Peru is not against the plan of Chile."));

    [Theory]
    [InlineData("Norway shelled Sweden on Monday. Chad condemned the attack.", "Accuse/disapprove TCD>NOR")]
    [InlineData("Norway will withdraw its troops from Mali. Chad welcomed the decision.", "Support/ TCD>NOR")]
    public void An_attack_or_a_decision_just_told_is_answered(string text, string expected) => Assert.Contains(expected, Found(text));

    [Theory]
    [InlineData("Kenyan soldiers clashed with Somali soldiers near Mandera. Chad condemned the attack.", "Accuse/disapprove TCD>")]
    [InlineData("Peru warned that it would block the treaty of Bolivia. Chad welcomed the decision.", "Support/ TCD>")]
    public void Of_two_who_clash_nobody_is_told_to_have_attacked_and_a_warning_is_no_decision(string text, string expected) => Assert.Contains(expected, Found(text));

    [Fact]
    public void A_wave_of_air_strikes_is_no_strike_of_workers()
    {
        var found = Found("Kenya launched a wave of drone strikes on Somalia.");

        Assert.Contains("Assault/drone KEN>SOM", found);
        Assert.DoesNotContain(found, line => line.StartsWith("Protest", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_hosts_leaders_meets_them() => Assert.Contains("Consult/ EGY>TCD+SDN", Found("Egypt hosted the presidents of Chad and Sudan."));

    [Fact]
    public void Who_came_under_fire_was_struck() => Assert.Contains(Found("A Kenyan patrol came under fire near Mandera."), line => line.StartsWith("Assault/ >", StringComparison.Ordinal) && line.Contains("KEN", StringComparison.Ordinal));

    [Fact]
    public void Who_is_sent_goes_with_those_who_send_him() =>
        Assert.DoesNotContain(Found("Laos sent its envoy, Alounkeo Kittikhoun, to Bangkok."), line => line.EndsWith(">person:alounkeo-kittikhoun", StringComparison.Ordinal));

    [Theory]
    [InlineData("The front, which is armed and financed by Chad, attacked Niger.", "Aid/ TCD>")]
    [InlineData("Talks between Chad and Sudan broke off on Monday.", "Sanction/discontinue TCD+SDN>")]
    [InlineData("Chile fought the plan for weeks.", "Reject/ CHL>")]
    public void Sides_stand_where_the_words_put_them(string text, string expected) => Assert.Contains(Found(text), line => line.StartsWith(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Rebels of the Arakan Army take orders from China.")]
    [InlineData("Ivan Duque commands the forces of Colombia.")]
    [InlineData("The plan may fail, concedes a general in Chad.")]
    public void Who_commands_or_concedes_a_point_asks_and_gives_up_nothing(string text) => Assert.DoesNotContain(Found(text), line => line.StartsWith("Request", StringComparison.Ordinal) || line.StartsWith("Concede", StringComparison.Ordinal));

    [Fact]
    public void The_government_of_a_report_about_one_state_is_that_states() =>
        Assert.Contains("Request/ KEN>PER", Found("Peru mourned on Monday. Peruvian police searched Lima and Cusco for the rebels. The Peruvian army helped. Kenya urged the government to free the miners."));

    [Theory]
    [InlineData("Sudanese forces shelled Chad, killing ten traders.")]
    [InlineData("Ethiopian troops attacked Eritrea, wounding dozens of people.")]
    public void What_an_attack_brought_is_no_second_attack(string text) => Assert.Single(Found(text));

    [Theory]
    [InlineData("Pakistan arms the M23, which Rwanda blames for the bombing.", "Accuse/allege RWA>grp:m23")]
    [InlineData("Elders negotiated with Chad. Ten workers of Togo were held before elders negotiated their release.", "Retreat/release >part:TGO/worker")]
    [InlineData("Peru met officials in Lima. Chile and Togo said they would recognise the republic of Peru.", "Support/ CHL+TGO>PER")]
    [InlineData("The African Union met. Its chairwoman, Ana Silva, was placed under house arrest.", "Coerce/arrest >person:ana-silva")]
    public void Who_is_blamed_or_arrested_is_who_the_clause_names(string text, string expected) => Assert.Contains(expected, Found(text));

    [Theory]
    [InlineData("Peru accused Chile of using gas as a weapon.", "Assault")]
    [InlineData("Peru's president told a rally in Lima that prices would fall.", "Protest")]
    [InlineData("Kenya confirmed the release of ten miners.", "Retreat/release KEN")]
    [InlineData("Ghana, speaking for Togo, wants a vote.", "Consult")]
    [InlineData("The party of Peru broke ranks with Chile.", "Reject")]
    [InlineData("Rwanda denies arming the M23.", "Reject/ RWA>grp:m23")]
    [InlineData("Chad and Niger reached a truce with the help of Togo.", "Agree/ TCD+NER>TGO")]
    [InlineData("Peru hosts missiles of the United States.", "Consult")]
    [InlineData("Peru's president called the truce \"a prize for disobedience\".", "Request")]
    [InlineData("Peru's president called the truce \"a prize for disobedience\".", "Retreat")]
    [InlineData("Chad's parliament ratified the treaty by 60 votes to 3, with the miners staying away.", "Reject/ part:TCD")]
    [InlineData("Kenya said it was responding to a strike by Uganda on a school that killed four pupils.", "Assault/ KEN")]
    public void Words_that_look_like_an_act_tell_none(string text, string unwanted) => Assert.DoesNotContain(Found(text), line => line.StartsWith(unwanted, StringComparison.Ordinal));

    [Theory]
    [InlineData("Lawmakers in Kenya and Uganda welcomed the release of prisoners by Sudan.", "KEN+UGA")]
    [InlineData("Officials in Colombia praised Norway.", "COL")]
    public void Holders_of_office_in_a_country_act_for_it(string text, string actors) => Assert.Contains(Found(text), line => line.Contains($" {actors}>", StringComparison.Ordinal));

    [Theory]
    [InlineData("Rebels in Mali attacked Niger.", "MLI")]
    [InlineData("Tourists in Peru thanked Chile.", "PER")]
    public void Others_in_a_country_do_not(string text, string country) => Assert.DoesNotContain(Found(text), line => line.Contains($"{country}>", StringComparison.Ordinal));

    [Fact]
    public void Each_country_means_all_that_were_named_together() =>
        Assert.Contains("Support/ EGY+KEN+TCD>SDN", Found("Egypt, Kenya and Chad held talks in Nairobi. Delegations from each country reaffirmed their support for Sudan."));

    [Theory]
    [InlineData("Rwanda alleged that Burundi shelled its border.", "Accuse/allege RWA>BDI")]
    [InlineData("Serbia complained that Kosovo had blocked the road.", "Accuse/disapprove SRB>XKX")]
    public void Whoever_an_allegation_is_about_is_accused(string text, string expected) => Assert.Contains(expected, Found(text));

    [Fact]
    public void A_meeting_after_which_someone_spoke_is_not_said_to_be_theirs() =>
        Assert.DoesNotContain(Found("Qatar told reporters after the meeting that the deal was close."), line => line.StartsWith("Consult", StringComparison.Ordinal));

    [Theory]
    [InlineData("Angola says that Zambia sent its troops to Malawi.", "Mobilize/troops ZMB>MWI")]
    [InlineData("Ghana would reopen the border if Togo withdrew its support for Benin.", "Support/ TGO>BEN")]
    public void What_an_actor_sends_or_withdraws_is_its_own(string text, string expected) => Assert.Contains(expected, Found(text));

    [Fact]
    public void What_the_title_tells_and_the_text_tells_again_is_one_event()
    {
        var document = PlainText.ByLine("test.txt", "Kenya arrests Ugandan diplomats\nKenya arrested three Ugandan diplomats in Nairobi on Monday.", PartKind.Title);

        Assert.Single(new DocumentCoder().Code(new EnglishPipeline(Shipped.Model).Parse(document)).Facts.OfType<Fact<Event>>(), fact => fact.Claim.Type == EventType.Coerce);
    }

    [Theory]
    [InlineData("Peru condemned Chile for its attack on Bolivia.", "Accuse PER>CHL", "Assault CHL>BOL")]
    [InlineData("Peru condemned Chile for attacking Bolivia.", "Accuse PER>CHL", "Assault CHL>BOL")]
    [InlineData("Peru accused Chile of an attack on Bolivia.", "Accuse PER>CHL", "Assault CHL>BOL")]
    [InlineData("Chad thanked Peru for its aid to Bolivia.", "Support TCD>PER", "Aid PER>BOL")]
    [InlineData("The United States sanctioned Chad for arming Togo.", "Sanction USA>TCD", "Aid TCD>TGO")]
    public void Who_is_judged_for_an_act_did_it_and_whom_it_was_done_to_is_not_judged(string text, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Reports.Sides(text).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Chad backs M23, a rebel group which attacked Congo.", "Assault grp:m23>COD")]
    [InlineData("Peru demanded that Chile rein in the M23, a militant group that has killed hundreds of Congolese soldiers.", "Assault grp:m23>part:COD/forces")]
    public void A_group_told_of_behind_a_name_is_that_group(string text, string expected) => Assert.Contains(expected, Reports.Sides(text));

    [Theory]
    [InlineData("Peru and Chile met in Lima at talks mediated by Brazil and Bolivia. Traders urged both governments to open the road.", "BRA")]
    [InlineData("Togo would attend talks if Chad or Niger chaired them. The Senate of Ghana called on both sides to agree.", "TCD")]
    public void Mediators_and_a_choice_of_two_are_not_both_sides(string text, string other) =>
        Assert.DoesNotContain(Reports.Sides(text), told => told.StartsWith("Request", StringComparison.Ordinal) && told.Contains(other, StringComparison.Ordinal));

    [Fact]
    public void Who_prompts_an_act_asks_for_none() =>
        Assert.Equal(["Accuse GHA>TGO", "Threaten TGO>TCD"], Reports.Sides("Togo warned Chad, prompting Ghana to accuse Togo of lying.").Order(StringComparer.Ordinal));

    [Fact]
    public void Money_set_aside_is_not_rejected() => Assert.DoesNotContain(Reports.Sides("The European Commission set aside 20 million euros for Moldova."), told => told.StartsWith("Reject", StringComparison.Ordinal));

    [Theory]
    [InlineData("Romania said no generators would go to the Russian garrison. Russia denied using gas as a weapon.", "Reject RUS>")]
    [InlineData("Romania said Russia used gas as a weapon. Russia denied using gas as a weapon.", "Reject RUS>ROU")]
    public void A_denial_answers_who_spoke_of_what_is_denied(string text, string expected) => Assert.Contains(expected, Reports.Sides(text));

    [Fact]
    public void A_debt_that_somebody_disputes_is_no_answer_to_who_spoke_before() =>
        Assert.DoesNotContain("Reject MDA>org:EUCOM", Reports.Sides("The European Commission said that it wanted Moldova to pay. Russia said Moldova owed it money, a debt that Moldova disputes."));

    private static List<string> Found(string text) =>
        [.. new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Event>>()
            .Select(fact => $"{fact.Claim.Type}/{fact.Claim.Mode} {string.Join('+', fact.Claim.Actors)}>{string.Join('+', fact.Claim.Recipients)}")];
}
