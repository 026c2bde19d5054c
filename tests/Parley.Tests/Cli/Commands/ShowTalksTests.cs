using System.Text.Json;

namespace Parley.Tests.Cli.Commands;

public sealed class ShowTalksTests
{
    private const string First = """
        Border talks end without a deal

        The Coast Post

        LIMA, May 14, 2025 (Coast Post) — Peru and Ecuador ended the first round of the Cuenca talks in Cuenca on Tuesday. Brazil mediated the talks. The second round is scheduled to open in Lima on June 10.

        Chile and Bolivia met in Arica on Monday.
        """;

    private const string Second = """
        A second round for the neighbours

        The Highland Herald

        QUITO, June 11, 2025 (Highland Herald) — Peru and Ecuador opened the second round of the Cuenca talks in Lima on Wednesday. Foreign Minister Rosa Quispe led the Peruvian delegation.

        The first round of the Cuenca talks was held on May 12.

        Peru and Ecuador previously held talks in Madrid in December.
        """;

    private const string Third = """
        Neighbours meet in Spain

        The River Times

        MADRID, December 20, 2024 (River Times) — Delegations from Peru and Ecuador met in Madrid on Thursday. Spain hosted the talks.

        Peru and Colombia met in Leticia on Thursday.
        """;

    [Fact]
    public void Three_reports_tell_two_rounds_of_one_series_and_three_meetings()
    {
        var rows = Show();

        Assert.Equal(["Cuenca talks", "Cuenca talks", null, null, null], rows.Select(row => Text(row, "process")));
        Assert.Equal([1, 2], rows.Where(row => Text(row, "process") is not null).Select(row => row.GetProperty("round").GetInt32()));
        Assert.Equal("occurred", Text(rows[1], "status"));
    }

    [Fact]
    public void A_later_reference_is_more_support_for_the_round_and_its_other_day_stands_beside()
    {
        var round = Show()[0];

        Assert.Equal(2, round.GetProperty("told").GetInt32());
        Assert.Equal("date 2025-05-13 (The Coast Post, 2025-05-14); date 2025-05-12 (The Highland Herald, 2025-06-11)", Text(round, "differs"));
    }

    [Fact]
    public void Talks_told_by_their_month_are_the_meeting_that_another_report_tells_by_its_day()
    {
        var meeting = Assert.Single(Show(), row => Text(row, "place") == "ES:Madrid");

        Assert.Equal("2024-12-19", Text(meeting, "date"));
        Assert.Equal(2, meeting.GetProperty("told").GetInt32());
    }

    [Fact]
    public void Each_report_has_its_lines_where_one_asks_for_them() => Assert.Equal(8, Show("--each").Count);

    private static List<JsonElement> Show(params string[] options)
    {
        using var run = new CommandRun().File("1.txt", First).File("2.txt", Second).File("3.txt", Third);
        Assert.Equal(0, run.Run("read", run.At("1.txt"), run.At("2.txt"), run.At("3.txt"), "--record", run.At("r.db")));
        Assert.Equal(0, run.Run(["show", "talks", "--record", run.At("r.db"), "--format", "jsonl", .. options]));
        return [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static string? Text(JsonElement row, string column) => row.GetProperty(column).GetString();
}
