using Parley.Coding;
using Parley.Record.Events;

namespace Parley.Tests.Record;

public sealed class TalksTellingsTests
{
    [Fact]
    public void A_round_of_a_named_series_is_one_though_days_differ_and_the_days_stand_side_by_side()
    {
        var told = Assert.Single(TalksTellings.Together([Row("a", "ETH;ERI", "2023-05-03", round: 3, process: "Algiers talks"), Row("b", "ERI;ETH", "2023-05-04", round: 3, process: "Algiers peace process")]));

        Assert.Equal(2, told.Stories);
        Assert.Equal([("date", "2023-05-03"), ("date", "2023-05-04")], told.Differences.Select(item => (item.What, item.Value)));
    }

    [Theory]
    [InlineData("ETH;ERI", "2023-05-03", 4, "Algiers talks", null)] // another number
    [InlineData("TCD;NER", "2023-05-03", 3, "Algiers talks", null)] // other sides
    [InlineData("ETH;ERI", "2023-05-03", 3, "Doha talks", "QA:Doha")] // another series in another city
    [InlineData("ETH;ERI", "2023-09-03", 3, "Algiers talks", null)] // another season
    public void Another_number_other_sides_or_another_season_are_another_round(string sides, string date, int round, string process, string? place) =>
        Assert.Equal(2, TalksTellings.Together([Row("a", "ETH;ERI", "2023-05-03", "DZ:Algiers", 3, "Algiers talks"), Row("b", sides, date, place, round, process)]).Length);

    [Fact]
    public void The_December_talks_are_the_only_ones_of_those_sides_in_December() =>
        Assert.Single(TalksTellings.Together([Row("a", "ETH;ERI", "2022-12"), Row("b", "ETH;ERI", "2022-12-28", "DZ:Algiers")]));

    [Fact]
    public void Where_two_meetings_may_be_meant_the_telling_stands_alone() =>
        Assert.Equal(3, TalksTellings.Together([Row("a", "ETH;ERI", "2022-12"), Row("b", "ETH;ERI", "2022-12-28"), Row("c", "ETH;ERI", "2022-12-03")]).Length);

    [Theory]
    [InlineData("2022-12-28", "KE:Nairobi")]
    [InlineData("2022-12-27", "DZ:Algiers")]
    [InlineData(null, "DZ:Algiers")]
    public void Another_city_another_day_or_no_day_is_another_meeting(string? date, string place) =>
        Assert.Equal(2, TalksTellings.Together([Row("a", "ETH;ERI", "2022-12-28", "DZ:Algiers"), Row("b", "ETH;ERI", date, place)]).Length);

    [Fact]
    public void Presidents_and_their_ministers_do_not_meet_at_one_table() =>
        Assert.Equal(2, TalksTellings.Together([Row("a", "ETH;ERI;person:one;person:two", "2022-12-28"), Row("b", "ETH;ERI;person:three;person:four", "2022-12-28")]).Length);

    [Fact]
    public void A_planned_round_that_was_held_has_the_last_word_and_the_first_beside_it()
    {
        var told = Assert.Single(TalksTellings.Together([
            Row("a", "ETH;ERI", "2023-05-03", "DZ:Algiers", 2) with { Status = Modality.Planned, Published = new DateOnly(2023, 4, 1) },
            Row("b", "ETH;ERI", "2023-05-04", "DZ:Algiers", 2) with { Published = new DateOnly(2023, 5, 5) },
        ]));

        Assert.Equal(Modality.Occurred, told.Status);
        Assert.Contains(("status", "planned"), told.Differences.Select(item => (item.What, item.Value)));
    }

    [Fact]
    public void What_was_called_off_was_not_held() =>
        Assert.Equal(2, TalksTellings.Together([Row("a", "ETH;ERI", "2023-05-03") with { Status = Modality.Cancelled }, Row("b", "ETH;ERI", "2023-05-03")]).Length);

    [Fact]
    public void Participants_that_one_report_has_alone_are_told_with_its_name()
    {
        var told = Assert.Single(TalksTellings.Together([Row("a", "ETH;ERI", "2022-12-28"), Row("b", "ETH;ERI;SDN", "2022-12-28")]));

        Assert.Equal([("participants", "SDN", "b")], told.Differences.Select(item => (item.What, item.Value, item.Teller.Document)));
    }

    [Fact]
    public void A_group_without_a_name_joins_nothing() =>
        Assert.Equal(2, TalksTellings.Together([Row("a", "col:rebels;ETH", "2022-12"), Row("b", "col:rebels;ETH", "2022-12")]).Length);

    [Fact]
    public void Rounds_stand_in_order_under_their_series_with_sessions_and_one_name_on_two_wars_is_two_series()
    {
        var processes = TalksProcesses.Of(TalksTellings.Together([
            Row("a", "ETH;ERI", "2023-06", round: 2, process: "Geneva talks"),
            Row("b", "ETH;ERI", "2023-05-03/2023-05-06", round: 1, process: "Geneva process"),
            Row("c", "ETH;ERI", "2023-05-05") with { Kind = "session", Process = "Geneva talks" },
            Row("d", "YEM;SAU", "2023-05-03", round: 1, process: "Geneva talks"),
            Row("e", "ETH;ERI", "2023-08", round: 3),
            Row("f", "ETH;ERI", "2023-02-01") with { Kind = "dinner" },
        ]));

        Assert.Equal(["Geneva talks", "Geneva talks", null], processes.Select(process => process.Name));
        Assert.Equal([1, 2, 3], processes[0].Rounds.Select(round => round.Number));
        Assert.Equal("c", Assert.Single(processes[0].Rounds[0].Sessions).Fullest.Document);
    }

    [Fact]
    public void Rounds_of_one_pair_that_no_text_names_are_a_series_called_by_its_sides() =>
        Assert.Equal("ETH – ERI", Assert.Single(TalksProcesses.Of(TalksTellings.Together([Row("a", "ETH;ERI", "2023-05", round: 1), Row("b", "ETH;ERI", "2023-07", round: 2)]))).Name);

    private static TalksRow Row(string document, string sides, string? date, string? place = null, int? round = null, string? process = null) =>
        new(document, document, round is null ? "talks" : "round", round, null, sides.Replace(";", "; ", StringComparison.Ordinal))
        {
            Story = document,
            Outlet = document,
            Date = date,
            Place = place,
            Process = process,
            Status = Modality.Occurred,
            Parts = [.. sides.Split(';').Select(id => (id, id, TalksRole.Party))],
        };
}
