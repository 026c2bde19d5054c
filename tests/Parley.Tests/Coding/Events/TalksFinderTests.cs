using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Events;

public sealed class TalksFinderTests
{
    [Fact]
    public void A_caption_and_the_text_tell_one_meeting_with_its_host_and_guests()
    {
        var talks = Assert.Single(Talks(
            "Moroccan Foreign Minister Karim Tazi hosted his counterparts Awa Diop of Senegal and Idris Sow of Mali in Rabat on March 4, 2024. "
            + "The foreign ministers of Morocco, Senegal and Mali held talks in Rabat on March 4, 2024."));

        Assert.Equal("2024-03-04", talks.Claim.Date);
        Assert.Contains("Host:MAR", Roles(talks));
        Assert.Contains("Party:SEN", Roles(talks));
        Assert.Contains("Party:MLI", Roles(talks));
    }

    [Fact]
    public void Whoever_agrees_at_a_round_takes_part_and_the_next_round_is_theirs()
    {
        var talks = Talks("Peru and Ecuador agreed to open the border at the end of a third round of negotiations in Lima on 3 June 2024. The fourth round is scheduled to open in Quito in July.").ToList();

        Assert.Equal([3, 4], talks.Select(item => item.Claim.Round));
        Assert.All(talks, item => Assert.Equal(["Party:ECU", "Party:PER"], Roles(item)));
        Assert.Equal(Modality.Planned, talks[1].Modality);
    }

    [Theory]
    [InlineData("Ghana and Togo held talks in Accra. Chad and Niger sent observers.", "Observer:TCD", "Observer:NER")]
    [InlineData("Ghana and Togo held talks in Accra. The African Union convened the talks.", "Host:org:AU")]
    [InlineData("The summit in Accra on 2 May 2024 brought together Ghana, Togo and Benin.", "Party:GHA", "Party:TGO", "Party:BEN")]
    [InlineData("Ghana and Togo signed a truce in Accra with Nigeria as mediator.", "Mediator:NGA", "Party:GHA")]
    public void Roles_come_from_what_the_text_says(string text, params string[] expected)
    {
        var roles = Talks(text).SelectMany(Roles).ToList();

        Assert.All(expected, role => Assert.Contains(role, roles));
    }

    [Fact]
    public void Talks_that_stall_do_not_put_off_the_round_somebody_spoke_after()
    {
        var talks = Talks("Peru and Chile traded blame as the talks stalled. Peru's envoy, Ana Ruiz, spoke after the third round of talks in Lima.");

        Assert.Equal(Modality.Occurred, talks.Single(item => item.Claim.Round == 3).Modality);
    }

    [Fact]
    public void An_infinitive_between_to_and_talks_is_what_is_offered() =>
        Assert.Equal(Modality.Offered, Assert.Single(Talks("Russia, whose peacekeepers left in 2024, offered to host talks in Sochi. Armenia and Azerbaijan were silent.")).Modality);

    [Fact]
    public void Who_is_ready_to_send_observers_observes_nothing_yet() =>
        Assert.DoesNotContain("Observer:TCD", Talks("Ghana and Togo held talks in Accra. Chad said it was ready to send observers.").SelectMany(Roles));

    [Fact]
    public void A_round_about_a_country_does_not_make_it_a_side() =>
        Assert.DoesNotContain("Party:YEM", Talks("Oman and Kuwait opened a second round of Yemen talks in Muscat.").SelectMany(Roles));

    [Theory]
    [InlineData("A further meeting between Ghana and Togo in Accra has been postponed.", Modality.Postponed)]
    [InlineData("Ghana suspended negotiations with Togo on 3 May 2024.", Modality.Postponed)]
    [InlineData("Ghana walked out of negotiations with Togo on 3 May 2024.", Modality.Cancelled)]
    [InlineData("A round between Ghana and Togo, proposed for 3 May 2024, had been called off.", Modality.Cancelled)]
    [InlineData("Ghana offered to host a meeting with Togo in Accra.", Modality.Offered)]
    [InlineData("A conference that Ghana was to host with Togo in Accra on 3 May 2024 looked near.", Modality.Planned)]
    [InlineData("Ghana said its minister would meet the Togolese president in Accra.", Modality.Planned)]
    [InlineData("Ghana and Togo are due to meet in Accra on 3 May 2024 for the fourth round.", Modality.Planned)]
    public void Whether_talks_were_held_is_told_by_verb_clause_and_tense(string text, Modality expected) =>
        Assert.Contains(Talks(text), talks => talks.Modality == expected);

    [Theory]
    [InlineData("Ghana would suspend the talks if Togo closed its border.")]
    [InlineData("There have been no talks between Ghana and Togo since 2017.")]
    [InlineData("Ghana's minister told a news conference that Togo was wrong.")]
    [InlineData("Armenia hosts a Russian base in Gyumri.")]
    public void What_was_not_held_and_what_is_no_meeting_is_not_told_as_talks(string text) => Assert.Empty(Talks(text));

    [Fact]
    public void Whose_attacks_are_discussed_takes_no_part() =>
        Assert.DoesNotContain(Talks("Ghana and Togo held talks in Accra, particularly with Benin's airstrikes in mind.").SelectMany(Roles), role => role.EndsWith("BEN", StringComparison.Ordinal));

    [Fact]
    public void New_York_is_not_York() =>
        Assert.Equal("US:New York", Assert.Single(Talks("Ghana and Togo will hold talks in New York in January.")).Claim.Place);

    [Fact]
    public void Why_talks_were_put_off_is_kept()
    {
        var talks = Assert.Single(Talks("A meeting of Ghana and Togo in Accra may take place in early May 2024, but the minister later said it was postponed because the sides could not agree on an agenda."));

        Assert.Equal(["the sides could not agree on an agenda"], Words(talks, SupportRole.Reason));
    }

    [Fact]
    public void What_talks_were_about_is_kept() =>
        Assert.Equal(["the return of refugees"], Words(Assert.Single(Talks("Ghana and Togo met in Accra to discuss the return of refugees.")), SupportRole.Agenda));

    [Fact]
    public void How_sides_judge_talks_is_kept_with_who_says_so() =>
        Assert.Contains(Talks("Ghana and Togo held talks in Accra on Monday that Togo described as useful.").SelectMany(talks => talks.Claim.Assessments), item => item.By == "Togo" && item.Words == "useful");

    [Fact]
    public void A_committee_that_stands_still_has_its_sponsor_and_its_reason()
    {
        var body = Assert.Single(Talks("The Joint Ceasefire Commission was formed under African Union auspices. The Joint Ceasefire Commission has seen long interruptions due to quarrels over seats."));

        Assert.Equal(Modality.Postponed, body.Modality);
        Assert.Contains("Sponsor:org:AU", Roles(body));
        Assert.Equal(["quarrels over seats"], Words(body, SupportRole.Reason));
    }

    [Fact]
    public void Talks_about_a_truce_are_not_where_and_when_it_was_agreed()
    {
        var talks = Talks("Four days of talks between Pakistan and Afghanistan's rulers ended without a deal. The talks, mediated by Turkey, were meant to turn a ceasefire agreed in Doha on October 19 into a treaty.").ToList();

        Assert.Equal(["Mediator:TUR", "Party:AFG", "Party:PAK"], Roles(talks[0]));
        Assert.Equal((null, null, null), (talks[0].Claim.Date, talks[0].Claim.Place, talks[0].Claim.Level));
        Assert.Equal("XXXX-10-19", talks[1].Claim.Date);
    }

    [Fact]
    public void The_two_sides_are_a_government_and_a_leadership_listed_before_and_the_first_meeting_since_january_was_not_in_january()
    {
        var talks = Assert.Single(Talks("Moldova's government and the leadership of its breakaway region of Transnistria failed to agree. The two sides met in Bender on 12 May 2026. It was their first meeting since January."));

        Assert.Equal(["Party:MDA", "Party:grp:transnistria"], Roles(talks));
        Assert.Equal("2026-05-12", talks.Claim.Date);
    }

    private static IEnumerable<Fact<Talks>> Talks(string text) => new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Talks>>();

    private static IEnumerable<string> Roles(Fact<Talks> talks) => talks.Claim.Participants.Select(item => $"{item.Role}:{item.Actor}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Words(Fact<Talks> talks, SupportRole role) => talks.Support.Where(item => item.Role == role).Select(item => item.Evidence.Quote);
}
