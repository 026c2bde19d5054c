using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Events;

public sealed class TalksRolesTests
{
    [Theory]
    [InlineData("Sudan and Chad held talks in Cairo. Egypt and Qatar are guarantors of the talks.", "Guarantor:EGY", "Guarantor:QAT")]
    [InlineData("Serbia and Kosovo held talks in Brussels. Norway attended as an observer.", "Observer:NOR")]
    [InlineData("Ethiopia and Somalia held talks in Nairobi. Kenya mediated the talks.", "Mediator:KEN")]
    [InlineData("Armenia and Azerbaijan held talks in Tbilisi with Georgia as mediator.", "Mediator:GEO")]
    public void A_role_is_told_by_predicate_capacity_verb_or_with(string text, params string[] expected)
    {
        var participants = Talks(text).SelectMany(talks => talks.Participants).Select(item => item.ToString()).ToList();

        Assert.All(expected, role => Assert.Contains(role, participants));
    }

    [Theory]
    [InlineData("Sudan and Chad held talks in Cairo. Egypt is not a guarantor of the talks.", "Guarantor:EGY")]
    [InlineData("Ethiopia and Somalia held talks in Nairobi. Kenya could mediate the talks.", "Mediator:KEN")]
    public void Who_is_denied_a_role_or_only_may_take_it_has_none(string text, string role) =>
        Assert.DoesNotContain(role, Talks(text).SelectMany(talks => talks.Participants).Select(item => item.ToString()));

    [Fact]
    public void Of_two_talks_in_a_sentence_the_nearer_has_the_role()
    {
        var talks = Talks("Sudan and Chad held talks in Cairo on Monday. According to a diplomat familiar with the talks, Kenya has offered to host a round in Nairobi next month, with the African Union as mediator.").ToList();

        Assert.DoesNotContain(talks[0].Participants, item => item.Role == TalksRole.Mediator);
        Assert.Contains(talks[^1].Participants, item => item.Role == TalksRole.Mediator);
    }

    [Fact]
    public void Ministers_take_part_for_their_states() =>
        Assert.Equal(["Party:ARM", "Party:AZE"], Assert.Single(Talks("The Armenian and Azerbaijani ministers met in Tbilisi.")).Participants.Select(item => item.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void A_postponed_meeting_with_a_place_is_told_without_its_sides() =>
        Assert.Single(Talks("A further meeting in Rabat has been postponed."));

    [Fact]
    public void A_visit_of_one_side_is_no_talks() => Assert.Empty(Talks("Kenya's president visited a hospital in Nairobi."));

    private static IEnumerable<Parley.Coding.Talks> Talks(string text) => new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Parley.Coding.Talks>>().Select(fact => fact.Claim);
}
