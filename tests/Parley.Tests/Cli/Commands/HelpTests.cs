using System.CommandLine;
using Parley.Cli;
using Parley.Cli.Commands;

namespace Parley.Tests.Cli.Commands;

public sealed class HelpTests
{
    private const string Marker = "<!-- From here on made by the program; a test compares it. PARLEY_APPROVE=1 writes it anew. -->\n\n";

    private static readonly RootCommand Root = CommandLine.Build(new Terminal { Out = TextWriter.Null, Error = TextWriter.Null });

    public static TheoryData<string> Commands => [.. All(Root, "")];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_shows_an_example_in_its_help(string command)
    {
        using var run = new CommandRun();

        Assert.Equal(ExitCode.Done, run.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]));
        Assert.Matches(@"\nExamples?:\n  parley ", run.Out);
        Assert.Contains("--help", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_looks_as_approved()
    {
        using var run = new CommandRun();
        var text = "";
        foreach (var command in new[] { "", "read", "brief", "show", "show statements", "find" })
        {
            run.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
            text += $"$ parley {command}\n{run.Out}\n";
        }

        ApprovedText.Check("help", text);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(140)]
    public void The_first_help_is_the_librarys_without_putting_together_the_commands(int width)
    {
        using var library = new StringWriter { NewLine = "\n" };
        using var own = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { Out = own, Error = TextWriter.Null, IsOutputTerminal = true, Width = width };

        CommandLine.Build(terminal).Parse(["--help"]).Invoke(new InvocationConfiguration { Output = library });

        Assert.Equal(ExitCode.Done, CommandLine.Run(["--help"], terminal));
        Assert.Equal(library.ToString(), own.ToString());
    }

    [Fact]
    public void No_arguments_at_all_give_help()
    {
        using var run = new CommandRun();

        Assert.Equal(ExitCode.Done, run.Run());
        Assert.Contains("Usage:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manual_names_every_command_and_option_as_the_program_does()
    {
        var folder = Path.Combine(ApprovedText.RepositoryRoot, "docs");
        var page = File.ReadAllText(Path.Combine(folder, "cli.md"));
        var prose = page[..(page.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)];

        ApprovedText.CheckFile(folder, "cli.md", "cli.received.md", prose + CommandReference.Write(Root).TrimEnd() + "\n");
    }

    private static IEnumerable<string> All(Command command, string path) =>
        command.Subcommands.SelectMany(child => All(child, $"{path} {child.Name}")).Prepend(path.Trim());
}
