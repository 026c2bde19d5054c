using System.Text.Json;
using Parley.Cli;

namespace Parley.Tests.Cli.Commands;

public sealed class CommandLineTests
{
    private const string Report = """
        Harbour Talks Open

        By Ada Lind

        PORT MEREL, June 3 — Norland and Vespia opened talks on the harbour on Tuesday after two years of silence between them.

        "We came to listen," said the Norlandic envoy Kari Holm, who arrived by sea. The talks will go on until Friday, officials of both sides said.
        """;

    [Theory]
    [InlineData("reed", "'read'")]
    [InlineData("read --recrd x.db", "'--record'")]
    [InlineData("show document", "'documents'")]
    [InlineData("show documents --droped", "'--dropped'")]
    public void A_misspelt_word_is_refused_with_the_one_that_was_meant(string line, string meant)
    {
        using var run = new CommandRun();

        Assert.Equal(ExitCode.WrongUsage, run.Run(line.Split(' ')));
        Assert.Contains($"Did you mean {meant}?", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("show")]
    [InlineData("find")]
    [InlineData("read a.txt --published 12.11.2024")]
    [InlineData("read a.txt --format yaml")]
    [InlineData("brief --format json")]
    [InlineData("brief a.txt --record b.db")]
    public void Wrong_usage_ends_with_2_and_points_to_help(string line)
    {
        using var run = new CommandRun();

        Assert.Equal(ExitCode.WrongUsage, run.Run(line.Split(' ')));
        Assert.Contains("--help'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_is_there_to_show_and_to_find()
    {
        using var run = new CommandRun().File("harbour.txt", Report);

        Assert.Equal(ExitCode.Done, run.Run("read", run.At("harbour.txt"), "--source", "The Pilot", "--published", "2031-06-04"));
        Assert.Equal(ExitCode.Done, run.Run("show", "documents", "--format", "json"));
        var document = JsonDocument.Parse(run.Out).RootElement[0];
        Assert.Equal("The Pilot", document.GetProperty("outlet").GetString());
        Assert.Equal("Harbour Talks Open", document.GetProperty("title").GetString());

        Assert.Equal(ExitCode.Done, run.Run("find", "harbour", "listen", "--format", "jsonl"));
        Assert.Contains("«", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.Run("show", "documents", "--dropped"));
        Assert.Contains("Ada Lind", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("find", "submarine")]
    [InlineData("show", "documents", "--outlet", "Nobody")]
    [InlineData("show", "documents", "--since", "2040-01-01")]
    [InlineData("show", "statements", "--actor", "Nobody")]
    public void Nothing_found_ends_with_1(params string[] line)
    {
        using var run = new CommandRun().File("harbour.txt", Report);
        run.Run("read", run.At("harbour.txt"));

        Assert.Equal(ExitCode.Failed, run.Run(line));
        Assert.Contains("nothing found", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_twice_adds_nothing()
    {
        using var run = new CommandRun().File("harbour.txt", Report);

        run.Run("read", run.At("harbour.txt"));
        Assert.Equal(ExitCode.Done, run.Run("read", run.At("harbour.txt"), "--format", "csv"));

        Assert.EndsWith("\n1,0,1,0,0,0\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_file_is_named_and_the_others_are_read()
    {
        using var run = new CommandRun().File("harbour.txt", Report).File("empty.txt", "");

        Assert.Equal(ExitCode.Failed, run.Run("read", run.At("empty.txt"), run.At("none.txt"), run.At("harbour.txt"), "--format", "csv"));

        Assert.EndsWith("\n3,1,0,0,0,2\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("none.txt", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_brief_of_files_and_of_the_record_made_from_them_are_the_same_page()
    {
        using var run = new CommandRun().File("harbour.txt", Report);

        Assert.Equal(ExitCode.Done, run.Run("brief", run.At("harbour.txt"), "--format", "html"));
        var fromFiles = run.Out;
        run.Run("read", run.At("harbour.txt"));
        Assert.Equal(ExitCode.Done, run.Run("brief", "--output", run.At("page.html")));

        Assert.Equal(fromFiles, run.Text("page.html"));
        Assert.Equal("", run.Out);
    }

    [Fact]
    public void A_record_that_is_none_is_explained()
    {
        using var run = new CommandRun().File("parley.db", "not a record, only words");

        Assert.Equal(ExitCode.Failed, run.Run("show", "documents"));
        Assert.Contains("[PLY0402]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_for_a_dash()
    {
        using var run = new CommandRun { Input = Report };

        Assert.Equal(ExitCode.Done, run.Run("brief", "-"));
        Assert.Contains("Harbour Talks Open", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_a_problem()
    {
        using var run = new CommandRun().File("harbour.txt", Report);

        Assert.Equal(ExitCode.Failed, run.Run("brief", run.At("harbour.txt"), "--output", run.At("no/such/folder/page.html")));
        Assert.Contains("[PLY0504]", run.Error, StringComparison.Ordinal);
    }
}
