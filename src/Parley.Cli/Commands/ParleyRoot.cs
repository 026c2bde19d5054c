using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;

namespace Parley.Cli.Commands;

/// <summary>The program's commands, put together.</summary>
internal static class ParleyRoot
{
    public const string Description =
        "Reads reporting on a conflict or a negotiation and gives back who says what, each line with its source. Works offline; nothing leaves this machine.";

    /// <summary>What to type first.</summary>
    public static readonly ImmutableArray<Example> Examples =
    [
        new("parley brief samples/", "Reads the folder and prints one page: who says what, and where it stands."),
        new("parley read articles/ && parley show statements", "Keeps what was read in parley.db and lists who said what."),
    ];

    /// <summary>In the order of the list of commands.</summary>
    public static readonly ImmutableArray<CommandOutline> Commands =
    [
        new("read", ReadCommand.Does, static terminal => new ReadCommand(terminal), "PATH"),
        new("brief", BriefCommand.Does, static terminal => new BriefCommand(terminal), "PATH"),
        new("show", ShowCommand.Does, static terminal => new ShowCommand(terminal)),
        new("find", FindCommand.Does, static terminal => new FindCommand(terminal), "TEXT"),
        new("matrix", MatrixCommand.Does, static terminal => new MatrixCommand(terminal)),
        new("deadlocks", DeadlocksCommand.Does, static terminal => new DeadlocksCommand(terminal)),
        new("issues", IssuesCommand.Does, static terminal => new IssuesCommand(terminal)),
        new("timeline", TimelineCommand.Does, static terminal => new TimelineCommand(terminal)),
        new("map", MapCommand.Does, static terminal => new MapCommand(terminal)),
        new("parse", ParseCommand.Does, static terminal => new ParseCommand(terminal), "PATH"),
        new("code", CodeCommand.Does, static terminal => new CodeCommand(terminal), "FILE"),
        new("explain", ExplainCommand.Does, static terminal => new ExplainCommand(terminal), "FACT"),
        new("model", ModelCommand.Does, static terminal => new ModelCommand(terminal)),
        new("export", ExportCommand.Does, static terminal => new ExportCommand(terminal), "FORM"),
        new("network", NetworkCommand.Does, static terminal => new NetworkCommand(terminal)),
        new("eval", EvalCommand.Does, static terminal => new EvalCommand(terminal)),
    ];

    /// <summary>All commands, as help and manual show them.</summary>
    public static RootCommand Build(Terminal terminal) => Build(terminal, isWhole: static _ => true);

    /// <summary>All commands by name, and in full those that the words may mean: putting together the others would take most of the time of a short answer.</summary>
    public static RootCommand Build(Terminal terminal, IReadOnlyList<string> words) => Build(terminal, words.Contains);

    private static RootCommand Build(Terminal terminal, Func<string, bool> isWhole)
    {
        var root = new RootCommand(Description);
        foreach (var outline in Commands)
            root.Add(isWhole(outline.Name) ? outline.Make(terminal) : outline.Only());
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
                help.Action = new HelpWithExamples(terminal.IsOutputTerminal ? terminal.Width : Terminal.PlainWidth);
        }

        return root;
    }

    public static ImmutableArray<Example> ExamplesOf(Command command) => command is ParleyCommand parley ? parley.Examples : Examples;
}
