using System.Text.Json;
using Parley.Cli;

namespace Parley.Tests.Cli.Identities;

/// <summary>A person whom one report names in full and another by the surname is one person wherever the record is asked.</summary>
public sealed class SamePersonTests
{
    [Fact]
    public void A_person_named_differently_by_two_reports_is_one_speaker_of_the_brief()
    {
        using var run = Read();

        Assert.Equal(ExitCode.Done, run.Run("brief"));
        Assert.Contains("Amina Keita (“Mali's Water Minister Amina Keita”; 2 statements in 2 documents)", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\nKeita (", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_named_differently_by_two_reports_is_one_row_of_the_actors()
    {
        using var run = Read();

        Assert.Equal(ExitCode.Done, run.Run("show", "actors", "--format", "json"));
        var row = Assert.Single(JsonElement.Parse(run.Out).EnumerateArray(), item => item.GetProperty("name").GetString()!.Contains("Keita", StringComparison.Ordinal));
        Assert.Equal(2, row.GetProperty("documents").GetInt32());
    }

    [Fact]
    public void Asking_for_a_person_by_the_full_name_gives_what_the_surname_alone_said()
    {
        using var run = Read();

        Assert.Equal(ExitCode.Done, run.Run("show", "statements", "--actor", "Amina Keita", "--format", "json"));
        Assert.Equal(2, JsonDocument.Parse(run.Out).RootElement.GetArrayLength());
    }

    private static CommandRun Read()
    {
        var run = new CommandRun();
        run.File("one.txt", "Dam talks open\n\nBAMAKO, May 3, 2031 (Reuters) - Mali's Water Minister Amina Keita said the gates would stay shut until the rains ended. Senegal asked for a survey of the river.\n");
        run.File("two.txt", "Dam talks go on\n\nDAKAR, May 9, 2031 (Reuters) - Senegal sent engineers to the river on Thursday. Mali received them. Ms Keita said the survey was welcome.\n");
        Assert.Equal(ExitCode.Done, run.Run("read", run.Folder));
        return run;
    }
}
