using System.Text;
using Parley.Cli;
using Parley.Cli.Configuration;

namespace Parley.Tests.Cli.Commands;

public sealed class ConfigurationTests
{
    [Theory]
    [InlineData("{\n  \"recrd\": \"x.db\"\n}", "line 2", "recrd")]
    [InlineData("{\n\n  \"record\": 7\n}", "line 3", "record")]
    [InlineData("{ \"gazetteers\": [\n\"a\",\n4 ] }", "line 3", "gazetteers")]
    [InlineData("{ \"gazetteers\": \"a.tsv\" }", "line 1", "gazetteers")]
    [InlineData("{\n \"record\": \"a\"\n \"format\": \"csv\" }", "line 3", "not JSON")]
    [InlineData("[]", "line 1", "object")]
    [InlineData("", "line 1", "not JSON")]
    [InlineData("{} {}", "line 1", "not JSON")]
    public void A_wrong_file_is_a_problem_that_names_line_and_key(string json, string line, string named)
    {
        var error = Assert.Throws<ProblemException>(() => ConfigurationFile.Parse(Encoding.UTF8.GetBytes(json)));

        Assert.Equal("PLY0502", error.Problem.Code);
        Assert.Contains(line, error.Problem.Where, StringComparison.Ordinal);
        Assert.Contains(named, error.Problem.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_hold_comments_and_name_lists_of_names()
    {
        var file = ConfigurationFile.Parse("""{ /* ours */ "record": "talks.db", "gazetteers": ["a.tsv", "b.tsv",] }"""u8);

        Assert.Equal("talks.db", file.Record);
        Assert.Equal(["a.tsv", "b.tsv"], file.Gazetteers);
    }

    [Fact]
    public void An_option_wins_over_a_variable_over_the_file_over_the_default()
    {
        using var run = new CommandRun().File("a.txt", "The ferry sailed at noon, and nobody objected to it.");

        run.Run("read", run.At("a.txt"));
        Assert.True(File.Exists(Path.Combine(run.Folder, "parley.db")));

        run.File("parley.json", """{ "record": "file.db", "format": "csv" }""").Run("read", run.At("a.txt"));
        Assert.True(File.Exists(Path.Combine(run.Folder, "file.db")));
        Assert.StartsWith("files,added", run.Out, StringComparison.Ordinal);

        run.With("PARLEY_RECORD", "variable.db").With("PARLEY_FORMAT", "jsonl").Run("read", run.At("a.txt"));
        Assert.True(File.Exists(Path.Combine(run.Folder, "variable.db")));
        Assert.StartsWith("{\"files\":1", run.Out, StringComparison.Ordinal);

        run.Run("read", run.At("a.txt"), "--record", "option.db", "--format", "json");
        Assert.True(File.Exists(Path.Combine(run.Folder, "option.db")));
        Assert.StartsWith("[", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_with_a_format_that_is_none_stops_the_command()
    {
        using var run = new CommandRun().With("PARLEY_FORMAT", "yaml");

        Assert.Equal(ExitCode.WrongUsage, run.Run("read", run.At("a.txt")));
        Assert.Contains("[PLY0503]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_given_even_where_the_configuration_is_wrong()
    {
        using var run = new CommandRun().File("parley.json", "nonsense");

        Assert.Equal(ExitCode.Done, run.Run("read", "--help"));
        Assert.Equal(ExitCode.WrongUsage, run.Run("read", "x.txt"));
        Assert.Contains("[PLY0502]", run.Error, StringComparison.Ordinal);
    }
}
