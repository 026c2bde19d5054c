using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;

namespace Parley.Cli.Commands;

/// <summary>The program's commands, put together.</summary>
internal static class ParleyRoot
{
    private const string Description =
        "Reads reporting on a conflict or a negotiation and gives back who says what, each line with its source. Works offline; nothing leaves this machine.";

    public static RootCommand Build(Terminal terminal)
    {
        var root = new RootCommand(Description)
        {
            new ReadCommand(terminal),
            new BriefCommand(terminal),
            new ShowCommand(terminal),
            new FindCommand(terminal),
            new MatrixCommand(terminal),
            new DeadlocksCommand(terminal),
            new IssuesCommand(terminal),
            new TimelineCommand(terminal),
            new MapCommand(terminal),
            new ParseCommand(terminal),
            new CodeCommand(terminal),
            new ExplainCommand(terminal),
            new ModelCommand(terminal),
            new ExportCommand(terminal),
            new NetworkCommand(terminal),
            new EvalCommand(terminal),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
                help.Action = new HelpWithExamples(terminal.IsOutputTerminal ? terminal.Width : Terminal.PlainWidth);
        }

        return root;
    }

    public static ImmutableArray<Example> ExamplesOf(Command command) => command is ParleyCommand parley
        ? parley.Examples
        : [new("parley brief samples/", "Reads the folder and prints one page: who says what, and where it stands."),
           new("parley read articles/ && parley show statements", "Keeps what was read in parley.db and lists who said what.")];
}
