using System.Text.Json;
using Parley.Cli;

namespace Parley.Tests.Cli.Stands;

/// <summary>Positions and conditions through the program, from a report to its listings.</summary>
public sealed class StandCommandTests
{
    private const string Report = """
        Talks on the enclave stall

        JUBA, March 4 — Sudan rejects the withdrawal of Ethiopian troops from the triangle, an official said.

        Kenya supports the withdrawal of Ethiopian troops. Ethiopia refuses to open the border until Sudan releases the prisoners. Sudan refuses to release the prisoners until Ethiopia opens the border.
        """;

    [Fact]
    public void A_matrix_has_a_line_an_issue_and_an_empty_cell_where_nothing_is_stated()
    {
        using var run = Read();

        Assert.Equal(ExitCode.Done, run.Run("matrix", "--format", "markdown"));
        var line = Assert.Single(run.Out.Split('\n'), text => text.Contains("withdrawal of Ethiopian troops", StringComparison.Ordinal));
        Assert.Contains("against (rejection; 1 source; 2031-03-05)", line, StringComparison.Ordinal);
        Assert.Contains("for (support; 1 source; 2031-03-05)", line, StringComparison.Ordinal);
        Assert.Contains("|  |", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_that_wait_for_each_other_are_named()
    {
        using var run = Read();

        Assert.Equal(ExitCode.Done, run.Run("deadlocks", "--format", "json"));
        var told = Assert.Single(JsonDocument.Parse(run.Out).RootElement.EnumerateArray());
        Assert.True(told.GetProperty("closed").GetBoolean());
        Assert.StartsWith("Ethiopia and Sudan each wait for the other: ", told.GetProperty("told").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_issue_is_called_so_in_every_list()
    {
        using var run = Read();

        Assert.Equal(ExitCode.Done, run.Run("issues", "rename", "withdraw/troops/ETH", "Ethiopian withdrawal"));
        Assert.Equal(ExitCode.Done, run.Run("show", "positions", "--issue", "Ethiopian withdrawal", "--format", "json"));
        Assert.Equal(2, JsonDocument.Parse(run.Out).RootElement.GetArrayLength());
    }

    [Fact]
    public void An_issue_that_is_not_there_is_refused_with_what_to_do()
    {
        using var run = Read();

        Assert.Equal(ExitCode.Failed, run.Run("issues", "merge", "tariffs", "ceasefire/-"));
        Assert.Contains("PLY1001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_position_that_is_not_of_the_issue_is_refused()
    {
        using var run = Read();

        Assert.Equal(ExitCode.Failed, run.Run("issues", "split", "withdraw/troops/ETH", "Apart", "--position", "zzz"));
        Assert.Contains("PLY1002", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_brief_tells_where_they_stand_on_what_condition_and_who_waits()
    {
        using var run = Read();

        Assert.Equal(ExitCode.Done, run.Run("brief"));
        Assert.Contains("Where they stand", run.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("On what condition", run.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Who waits for whom", run.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("statements", 3)]
    [InlineData("positions", 2)]
    [InlineData("conditions", 2)]
    [InlineData("issues", 1)]
    public void Every_list_is_narrowed_by_an_issue(string list, int rows)
    {
        using var run = Read();

        Assert.Equal(ExitCode.Done, run.Run("show", list, "--issue", list == "conditions" ? "release/prisoners" : "withdraw/troops", "--format", "json"));
        Assert.Equal(rows, JsonDocument.Parse(run.Out).RootElement.GetArrayLength());
    }

    [Fact]
    public void A_condition_in_the_brief_reads_as_the_report_joins_it()
    {
        using var run = Read();

        Assert.Equal(ExitCode.Done, run.Run("brief"));
        Assert.Contains("— until:", run.Out, StringComparison.Ordinal);
    }

    private static CommandRun Read()
    {
        var run = new CommandRun().File("report.txt", Report);
        Assert.Equal(ExitCode.Done, run.Run("read", run.At("report.txt"), "--published", "2031-03-05"));
        return run;
    }
}
