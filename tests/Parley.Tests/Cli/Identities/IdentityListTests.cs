using System.Text.Json;
using Parley.Cli;

namespace Parley.Tests.Cli.Identities;

public sealed class IdentityListTests
{
    [Fact]
    public void Every_name_an_actor_goes_by_is_listed_with_its_reason_and_the_sentence()
    {
        using var run = Read();

        var rows = Rows(run);

        Assert.Contains(rows, row => row is { First: "RWA", Second: "Kigali", Verdict: "same" } && row.Reason.Contains("seat of government", StringComparison.Ordinal) && row.Sentence.StartsWith("Kigali said", StringComparison.Ordinal));
        Assert.Contains(rows, row => row is { First: "ETH", Second: "Ethiopian" } && row.Reason.Contains("adjective", StringComparison.Ordinal));
        Assert.Contains(rows, row => row is { First: "org:SADC", Second: "SADC" } && row.Reason.Contains("short form", StringComparison.Ordinal));
    }

    [Fact]
    public void An_office_holder_is_told_by_the_text_or_by_the_day_of_the_report()
    {
        using var run = Read();

        var rows = Rows(run);

        Assert.Contains(rows, row => row.First == "person:paul-kagame" && row.Second == "president" && row.Reason.Contains("on 2024-05-03, by the gazetteer", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.First == "person:musalia-mudavadi" && row.Reason.Contains("in the report", StringComparison.Ordinal));
    }

    [Fact]
    public void Near_namesakes_are_listed_apart_with_the_reason()
    {
        using var run = Read();

        var apart = Rows(run, "--apart");

        Assert.Contains(apart, row => row is { First: "person:isaias-tesfaye", Second: "person:meron-tesfaye" } && row.Reason.Contains("surname", StringComparison.Ordinal));
        Assert.All(apart, row => Assert.Equal("kept apart", row.Verdict));
    }

    private static CommandRun Read()
    {
        var run = new CommandRun();
        run.File("one.txt", "Kigali answers\n\nKIGALI, May 3, 2024 (Reuters) - Kigali said the Rwandan army would stay. Rwanda's president has left for the capital of Uganda. Ethiopian General Isaias Tesfaye spoke to reporters, too.\n");
        run.File("two.txt", "Mediators meet\n\nNAIROBI, May 5, 2024 (Reuters) - Kenyan Foreign Minister Musalia Mudavadi flew to Kampala. The foreign minister said the SADC would help. Ethiopian Colonel Meron Tesfaye was with him on the flight.\n");
        Assert.Equal(ExitCode.Done, run.Run("read", run.Folder));
        return run;
    }

    private static List<(string First, string Second, string Verdict, string Reason, string Sentence)> Rows(CommandRun run, params string[] options)
    {
        Assert.Equal(ExitCode.Done, run.Run(["show", "identities", "--format", "json", .. options]));
        return [.. JsonElement.Parse(run.Out).EnumerateArray().Select(row => (Text(row, "first"), Text(row, "second"), Text(row, "verdict"), Text(row, "reason"), Text(row, "sentence")))];
    }

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString() ?? "";
}
