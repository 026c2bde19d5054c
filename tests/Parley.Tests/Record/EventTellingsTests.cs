using Parley.Coding;
using Parley.Record.Events;

namespace Parley.Tests.Record;

public sealed class EventTellingsTests
{
    [Fact]
    public void The_same_day_told_by_two_reports_is_one_event()
    {
        var told = EventTellings.Together([Row("a", EventType.Assault, "SDN", "2024-03-02"), Row("b", EventType.Assault, "SDN", "2024-03-02", place: "SD:Nyala")]);

        var only = Assert.Single(told);
        Assert.Equal(2, only.Stories);
        Assert.Equal("SD:Nyala", only.Fullest.Claim.Place);
    }

    [Theory]
    [InlineData("2024-03-03", "TCD", null)]
    [InlineData("2024-03", "TCD", null)]
    [InlineData(null, "TCD", null)]
    [InlineData("2024-03-02", "LBY", null)]
    [InlineData("2024-03-02", "TCD", "TD:Abeche")]
    public void Another_day_no_day_another_victim_or_another_place_is_another_attack(string? date, string recipient, string? place)
    {
        var first = Row("a", EventType.Assault, "SDN", "2024-03-02", "TCD", "SD:Nyala");

        Assert.Equal(2, EventTellings.Together([first, Row("b", EventType.Assault, "SDN", date, recipient, place)]).Length);
    }

    [Theory]
    [InlineData("2022-12")]
    [InlineData("2022-12-27/2022-12-30")]
    public void A_meeting_told_by_its_month_is_the_one_on_a_day_of_it(string date) =>
        Assert.Single(EventTellings.Together([Row("a", EventType.Consult, "ARM;AZE", "2022-12-28"), Row("b", EventType.Consult, "AZE;ARM", date)]));

    [Fact]
    public void What_is_planned_is_not_what_came_about() =>
        Assert.Equal(2, EventTellings.Together([Row("a", EventType.Consult, "ARM;AZE", "2022-12-28"), Row("b", EventType.Consult, "ARM;AZE", "2022-12-28") with { Modality = Modality.Planned }]).Length);

    [Fact]
    public void A_copy_of_a_story_tells_no_new_event()
    {
        var first = Row("a", EventType.Aid, "NOR", null, "YEM") with { Story = "s", Sentence = "Norway sent food to Yemen." };

        Assert.Equal(1, Assert.Single(EventTellings.Together([first, first with { Document = "b", Fact = "b" }])).Stories);
    }

    [Fact]
    public void Nobody_named_is_never_the_same_event() =>
        Assert.Equal(2, EventTellings.Together([Row("a", EventType.Assault, "", "2024-03-02"), Row("b", EventType.Assault, "", "2024-03-02")]).Length);

    [Theory]
    [InlineData("A blast at a market in Nyala killed ten people.", 1)]
    [InlineData("A blast at a school in Nyala killed ten people.", 2)]
    public void An_attack_by_nobody_told_is_the_one_on_the_same_target_in_the_same_city_on_the_same_day(string sentence, int expected) =>
        Assert.Equal(expected, EventTellings.Together([
            Row("a", EventType.Assault, "SDN", "2024-03-02", place: "SD:Nyala") with { Sentence = "Sudan bombed a market in Nyala." },
            Row("b", EventType.Assault, "", "2024-03-02", place: "SD:Nyala") with { Sentence = sentence },
        ]).Length);

    private static EventRow Row(string document, EventType type, string actors, string? date, string? recipient = null, string? place = null) =>
        new(document, document, new Event(type, null, null, [.. actors.Split(';', StringSplitOptions.RemoveEmptyEntries)], recipient is null ? [] : [recipient]) { Date = date, Place = place })
        {
            Story = document,
            Modality = Modality.Occurred,
        };
}
