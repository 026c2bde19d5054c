using Parley.Cli;

namespace Parley.Tests.Cli.Commands;

public sealed class GazetteerSettingTests
{
    private const string Names = "id\tkind\tname\nigo:merel\tigo\tMerel Accord Panel\n";

    [Fact]
    public void A_list_of_names_in_the_configuration_is_used()
    {
        using var run = new CommandRun().File("names.tsv", Names).File("parley.json", """{ "gazetteers": ["names.tsv"] }""")
            .File("a.txt", "The Merel Accord Panel met on Tuesday and left the question of the harbour open for another week.");

        Assert.Equal(ExitCode.Done, run.Run("read", run.At("a.txt")));
        run.Run("show", "actors", "--format", "csv");

        Assert.Contains("igo:merel,Merel Accord Panel", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_not_there_is_a_problem_and_the_rest_is_done()
    {
        using var run = new CommandRun().With("PARLEY_GAZETTEERS", "none.tsv").File("a.txt", "The panel met on Tuesday and left the question open.");

        Assert.Equal(ExitCode.Failed, run.Run("read", run.At("a.txt"), "--format", "csv"));
        Assert.Contains("[PLY0305]", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n1,1,0,0,0,1\n", run.Out, StringComparison.Ordinal);
    }
}
