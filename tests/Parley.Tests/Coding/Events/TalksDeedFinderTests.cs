using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Events;

public sealed class TalksDeedFinderTests
{
    [Theory]
    [InlineData("Norway will send its special envoy, Dag Berg, to Bogota on 3 May 2024.", Modality.Planned, "Party:NOR")]
    [InlineData("The African Union plans to send a high-level delegation to Moroni next week.", Modality.Planned, "Party:org:AU")]
    [InlineData("The United Nations brought Peruvian and Chilean officers together in Arica on 3 May 2024.", Modality.Occurred, "Facilitator:org:UN", "Party:CHL", "Party:PER")]
    [InlineData("It took the OSCE months to bring Moldovan and Romanian negotiators back to the table in Tiraspol.", Modality.Occurred, "Facilitator:org:OSCE", "Party:MDA", "Party:ROU")]
    [InlineData("Qatar has invited the leaders of Chad and Niger to Doha in May.", Modality.Offered, "Host:QAT", "Party:NER", "Party:TCD")]
    [InlineData("India summoned Pakistan's ambassador on 3 May 2024.", Modality.Occurred, "Party:IND", "Party:PAK")]
    public void What_is_done_so_that_others_meet_tells_of_talks(string text, Modality status, params string[] roles)
    {
        var talks = Assert.Single(Talks(text));

        Assert.Equal(status, talks.Modality);
        Assert.All(roles, role => Assert.Contains(role, Roles(talks)));
    }

    [Theory]
    [InlineData("Chad remained open to discussions with Niger.")]
    [InlineData("Peru is ready for negotiations with Chile.")]
    public void Talks_one_is_open_to_have_not_been_held(string text) => Assert.DoesNotContain(Talks(text), talks => talks.Modality == Modality.Occurred);

    [Theory]
    [InlineData("Ghana sent troops to Kidal and a convoy to Gao.")]
    [InlineData("The minister invited investors to Kigali.")]
    [InlineData("Ghana asked Togo for help. Ghana asked Togo to leave.")]
    [InlineData("Ministers met their targets, and the UN mission to Mali ended.")]
    [InlineData("Leaders of the gang gathered in Lima.")]
    public void Troops_sent_and_investors_asked_are_no_talks(string text) => Assert.Empty(Talks(text));

    [Theory]
    [InlineData("The dialogue between Ghana and Togo has been on hold since May.", Modality.Postponed)]
    [InlineData("The talks between Ghana and Togo are at a standstill.", Modality.Postponed)]
    [InlineData("Talks between Ghana and Togo are under way in Accra.", Modality.Ongoing)]
    [InlineData("Talks between Ghana and Togo in Accra broke off on 3 May 2024.", Modality.Cancelled)]
    [InlineData("Ghana proposed the renewal of talks with Togo in Accra on 20 December 2024.", Modality.Offered)]
    [InlineData("Contacts between Ghana and Togo have stalled.", Modality.Postponed)]
    [InlineData("Ghana and Togo have postponed the next round of talks.", Modality.Postponed)]
    [InlineData("Ghana and Togo returned to the negotiating table in Accra on 3 May 2024.", Modality.Occurred)]
    public void What_is_said_of_talks_tells_what_has_become_of_them(string text, Modality status) => Assert.Equal(status, Assert.Single(Talks(text)).Modality);

    [Fact]
    public void A_round_put_off_has_the_day_it_was_planned_for_and_is_none_of_those_held()
    {
        var talks = Talks("Ghana and Togo have held three rounds of talks in Accra. Togo has postponed the fourth round, planned for 3 May 2024.").ToList();

        Assert.Equal([Modality.Occurred, Modality.Postponed], talks.Select(item => item.Modality));
        Assert.Equal([null, "2024-05-03"], talks.Select(item => item.Claim.Date));
        Assert.Equal([null, 4], talks.Select(item => item.Claim.Round));
    }

    [Theory]
    [InlineData("On 6 December 2024 Ghana postponed the next round of talks with Togo to 20 December 2024.", "2024-12-20")]
    [InlineData("Ghana and Togo on 6 December 2024 cancelled the summit planned for 20 December 2024.", "2024-12-20")]
    [InlineData("Ghana proposed the renewal of talks with Togo in Accra on 20 December 2024.", "2024-12-20")]
    [InlineData("Ghana suspended talks with Togo on 6 December 2024.", "2024-12-06")]
    public void The_day_on_which_talks_are_put_off_or_proposed_is_not_their_day(string text, string date) => Assert.Equal(date, Assert.Single(Talks(text)).Claim.Date);

    [Fact]
    public void A_summit_of_an_organisation_is_held_by_it() =>
        Assert.Contains("Host:org:AU", Talks("The African Union held a summit in Accra on 6 December 2024.").SelectMany(Roles));

    [Fact]
    public void To_talk_about_somebody_is_no_meeting() => Assert.Empty(Talks("Ghana and Togo are talking about Benin."));

    [Fact]
    public void A_committee_that_meets_somewhere_and_ministers_of_one_bloc_hold_talks() =>
        Assert.Equal(2, Talks("The joint border commission of Ghana and Togo will meet in Accra on 3 May 2024. Ministers of the Gulf Cooperation Council met in Kuwait City on 1 May 2024.").Count());

    [Fact]
    public void Whoever_invites_both_sides_to_resume_talks_is_the_host()
    {
        var talks = Talks("Ghana and Togo met in Accra on 3 May 2024. Benin invited both sides to resume talks in Cotonou on 20 May 2024.").Last();

        Assert.Contains("Host:BEN", Roles(talks));
        Assert.DoesNotContain("Party:BEN", Roles(talks));
        Assert.Contains("Party:GHA", Roles(talks));
    }

    [Fact]
    public void A_former_president_does_not_mediate_for_his_country() =>
        Assert.DoesNotContain("Mediator:NGA", Talks("Former Nigerian president Musa Bello mediated talks between Ghana and Togo in Accra.").SelectMany(Roles));

    private static IEnumerable<Fact<Talks>> Talks(string text) => new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Talks>>();

    private static IEnumerable<string> Roles(Fact<Talks> talks) => talks.Claim.Participants.Select(item => $"{item.Role}:{item.Actor}").Order(StringComparer.Ordinal);
}
