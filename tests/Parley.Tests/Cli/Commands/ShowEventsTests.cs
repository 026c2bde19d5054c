using System.Text.Json;

namespace Parley.Tests.Cli.Commands;

public sealed class ShowEventsTests
{
    private const string First = """
        Strike on a market in Nyala

        The Coast Post

        NAIROBI, May 14, 2025 (Coast Post) — Sudan's army bombed a market in Nyala on Tuesday, killing at least 12 people and wounding 30 others, residents said. The health ministry said 20 people had died.

        More than 20,000 people have been killed since the war began.
        """;

    private const string Second = """
        Dozens hurt in Nyala

        The Highland Herald

        NAIROBI, May 15, 2025 (Highland Herald) — Sudan's army bombed Nyala on Tuesday. Doctors put the death toll at 17.
        """;

    private const string Third = """
        Raids go on

        The River Times

        NAIROBI, May 20, 2025 (River Times) — Kenya has bombed Somalia more than 40 times since September. Kenya shelled Somalia on Sunday.
        """;

    private const string Fourth = """
        Truce frays in Uvira

        The Lake Journal

        DOHA, July 21, 2025 (Lake Journal) — The Congolese army said M23 fighters had overrun two posts and killed nine soldiers. A spokesman for the rebels said drones had bombed a market in Minembwe, killing 14 civilians.
        """;

    [Fact]
    public void The_dead_of_another_attack_are_no_other_account_of_the_first() =>
        Assert.All(Show("events").Where(row => row.GetProperty("actors").ToString().Contains("M23", StringComparison.Ordinal)), row => Assert.DoesNotContain("14", Text(row, "numbers") ?? "", StringComparison.Ordinal));

    [Fact]
    public void What_reports_say_of_the_dead_stands_side_by_side_with_who_says_it()
    {
        var strike = Assert.Single(Show("events"), row => Text(row, "date") == "2025-05-13");

        Assert.Equal(
            "dead: at least 12 (residents, The Coast Post, 2025-05-14) | 20 (The health ministry, The Coast Post, 2025-05-14) | 17 (Doctors, The Highland Herald, 2025-05-15); wounded: 30 (residents, The Coast Post, 2025-05-14)",
            Text(strike, "numbers"));
    }

    [Fact]
    public void Each_number_has_a_line_with_its_words_and_where_they_stand()
    {
        var dead = Show("events", "--numbers").Where(row => Text(row, "date") == "2025-05-13" && Text(row, "what") == "dead").ToList();

        Assert.Equal([12, 20, 17], dead.Select(row => row.GetProperty("number").GetInt64()));
        Assert.Equal("at least 12".Length, dead[0].GetProperty("end").GetInt32() - dead[0].GetProperty("start").GetInt32());
    }

    [Fact]
    public void A_sum_over_a_war_is_no_number_of_one_attack() =>
        Assert.DoesNotContain("20,000", Text(Assert.Single(Show("events"), row => Text(row, "date") == "2025-05-13"), "numbers"), StringComparison.Ordinal);

    [Fact]
    public void A_campaign_is_shown_with_its_days_and_how_it_is_told()
    {
        var campaign = Assert.Single(Show("campaigns"));

        Assert.Equal(("2024-09-01", "2025-05-20"), (Text(campaign, "first"), Text(campaign, "last")));
        Assert.Equal("more than 40 times (The River Times, 2025-05-20)", campaign.GetProperty("told_as")[0].GetString());
    }

    [Fact]
    public void The_brief_tells_a_campaign_in_one_line_and_numbers_beside_the_attack()
    {
        using var run = Read();
        run.Run("brief", "--record", run.At("r.db"));

        Assert.Matches(@"ASSAULT campaign:\s+Kenya\s+→\s+Somalia", run.Out);
        Assert.Matches(@"dead:\s+at\s+least\s+12\s+\(residents", run.Out);
    }

    private static List<JsonElement> Show(string what, params string[] options)
    {
        using var run = Read();
        Assert.Equal(0, run.Run(["show", what, "--record", run.At("r.db"), "--format", "jsonl", .. options]));
        return [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static CommandRun Read()
    {
        var run = new CommandRun().File("1.txt", First).File("2.txt", Second).File("3.txt", Third).File("4.txt", Fourth);
        Assert.Equal(0, run.Run("read", run.At("1.txt"), run.At("2.txt"), run.At("3.txt"), run.At("4.txt"), "--record", run.At("r.db")));
        return run;
    }

    private static string? Text(JsonElement row, string column) => row.GetProperty(column).GetString();
}
