using Parley.Cli;

namespace Parley.Tests.Cli.Commands;

public sealed class ModelSettingTests
{
    private const string Report = "Rebels shelled the port of Aden on Monday, and three dockers were hurt there.";

    [Theory]
    [InlineData("read")]
    [InlineData("brief")]
    [InlineData("parse")]
    public void A_folder_without_models_ends_the_command_with_the_name_of_the_file(string command)
    {
        using var run = new CommandRun().File("a.txt", Report).With("PARLEY_MODELS", "no-such-folder");

        Assert.Equal(ExitCode.WrongUsage, run.Run(command, run.At("a.txt")));

        Assert.Contains("no-such-folder", run.Error, StringComparison.Ordinal);
        Assert.Contains("PLY0601", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_file_may_name_the_folder()
    {
        using var run = new CommandRun().File("a.txt", Report).File("parley.json", """{ "models": "elsewhere" }""");

        Assert.Equal(ExitCode.WrongUsage, run.Run("brief", run.At("a.txt")));

        Assert.Contains("elsewhere", run.Error, StringComparison.Ordinal);
    }
}
