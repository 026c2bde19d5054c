using Parley.Coding;
using Parley.Record.Events;

namespace Parley.Tests.Record;

public sealed class CampaignsTests
{
    [Fact]
    public void Attacks_on_three_days_are_a_campaign_with_its_first_and_last_day_and_its_places()
    {
        var campaign = Assert.Single(Of(Row("a", "2024-03-02", place: "SO:Baidoa"), Row("b", "2024-03-20", place: "SO:Kismayo"), Row("c", "2024-05-01")));

        Assert.Equal((new DateOnly(2024, 3, 2), new DateOnly(2024, 5, 1), 3), (campaign.First, campaign.Last, campaign.Days));
        Assert.Equal(["SO:Baidoa", "SO:Kismayo"], campaign.Places);
        Assert.Equal(3, campaign.Stories);
        Assert.Equal("KEN SOM", $"{Assert.Single(campaign.Actors)} {Assert.Single(campaign.Recipients)}");
    }

    [Fact]
    public void Two_days_a_long_pause_or_another_side_make_none() =>
        Assert.Empty(Of(Row("a", "2024-03-02"), Row("b", "2024-03-20"), Row("c", "2024-12-01"), Row("d", "2024-03-21", recipient: "ETH")));

    [Fact]
    public void One_telling_as_a_series_is_enough_and_goes_on_to_the_day_of_the_report()
    {
        var campaign = Assert.Single(Of(Row("a", "2024-03/..") with { Sentence = "Kenya has bombed Somalia more than 40 times since March.", Trigger = "bombed", Published = new DateOnly(2024, 6, 1) }));

        Assert.Equal((new DateOnly(2024, 3, 1), new DateOnly(2024, 6, 1), 0), (campaign.First, campaign.Last, campaign.Days));
        Assert.Equal("more than 40 times", Assert.Single(campaign.Wordings).Words);
    }

    [Fact]
    public void The_same_attack_told_by_three_reports_is_no_campaign() =>
        Assert.Empty(Of(Row("a", "2024-03-02"), Row("b", "2024-03-02"), Row("c", "2024-03-02")));

    [Fact]
    public void What_is_said_again_and_again_is_no_campaign() =>
        Assert.Empty(Of(Row("a", "2024-03-02", EventType.Accuse), Row("b", "2024-03-20", EventType.Accuse), Row("c", "2024-03-25", EventType.Accuse)));

    [Fact]
    public void Where_nobody_says_who_was_meant_the_country_counts() =>
        Assert.Single(Of(Row("a", "2024-03-02", recipient: null, place: "SO:Baidoa"), Row("b", "2024-03-20", recipient: null, place: "SO"), Row("c", "2024-03-25", recipient: "col:villagers", place: "SO:Kismayo")));

    [Fact]
    public void An_act_of_two_against_one_is_one_campaign_of_both() =>
        Assert.Equal(2, Assert.Single(Of(Row("a", "2024-03-02", actors: "KEN;ETH"), Row("b", "2024-03-20", actors: "KEN;ETH"), Row("c", "2024-03-25", actors: "KEN;ETH"))).Actors.Length);

    private static IReadOnlyList<Campaign> Of(params EventRow[] rows) => Campaigns.Of(EventTellings.Together(rows));

    private static EventRow Row(string document, string date, EventType type = EventType.Assault, string actors = "KEN", string? recipient = "SOM", string? place = null) =>
        new(document, document, new Event(type, null, null, [.. actors.Split(';')], recipient is null ? [] : [recipient]) { Date = date, Place = place })
        {
            Story = document,
            ActorNames = [.. actors.Split(';')],
            RecipientNames = recipient is null ? [] : [recipient],
        };
}
