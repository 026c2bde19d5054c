using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.States;
using Parley.Cli.Configuration;
using Parley.Cli.Conflicts;
using Parley.Cli.Output;

namespace Parley.Cli.Commands;

/// <summary><c>parley model solve</c>: which outcomes hold.</summary>
internal sealed class ModelSolveCommand : ParleyCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file = ModelOptions.File();
    private readonly Option<bool> _all = new("--all") { Description = "Every possible state, and for whom each is stable; without it, only the states that are stable for all." };
    private readonly Option<bool> _coalitions = new("--coalitions") { Description = "Also hold the states against every coalition, not only against single decision makers." };
    private readonly Option<bool> _sim = new("--sim") { Description = "Also SIM: the others answer at once with the improvement, each by a move it likes." };
    private readonly Option<int?> _foresight = new("--foresight") { Description = "For two decision makers: also who looks N moves ahead, or as far as one likes (non-myopic), or leads (Stackelberg).", HelpName = "N" };
    private readonly Option<UnknownReading?> _reading = ModelOptions.Reading();
    private readonly Option<long> _memory = ModelOptions.Memory();
    private readonly Option<string?> _format = CommandOptions.Format();

    public ModelSolveCommand(Terminal terminal)
        : base("solve", "List the outcomes that hold, by concept: Nash (no one has a better move), GMR, SMR, SEQ, SSEQ (those who have are deterred; docs/models.md).")
    {
        _terminal = terminal;
        Add(_file);
        Add(_all);
        Add(_coalitions);
        Add(_sim);
        Add(_foresight);
        Add(_reading);
        Add(_memory);
        Add(_format);
        SetAction(Run);
        Validators.Add(result =>
        {
            if (result.GetResult(_foresight) is not null && result.GetValue(_foresight) is < 1 or > 1000)
                result.AddError("'--foresight' is a number of moves from 1 to 1000.");
        });
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley model solve cases/fraser-hipel-1984-cuban-missile-crisis.yaml", "Lists the outcomes that hold under one concept or another."),
        new("parley model solve conflict.yaml --all --format csv > states.csv", "Writes every state, and for whom it is stable, into a table."),
    ];

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        var file = ConflictInput.Read(parsed.GetRequiredValue(_file), _terminal);
        var format = CommandOptions.FormatOf(parsed, _format, settings);
        return new EngineRun(_terminal).Do(file, parsed.GetValue(_memory), (options, stop) =>
        {
            var view = new ConflictView(file, ConflictGraph.Of(file.Model, options, stop));
            var results = Solutions.Of(view.Graph, parsed.GetValue(_reading), options, stop);
            ImmutableArray<(string, StateSet)> more =
            [
                .. parsed.GetValue(_coalitions) ? MoreVerdicts.Coalitions(view.Graph, options, stop) : [],
                .. parsed.GetValue(_sim) ? [MoreVerdicts.Simultaneous(view.Graph, options, stop)] : Array.Empty<(string, StateSet)>(),
                .. parsed.GetValue(_foresight) is { } horizon ? MoreVerdicts.Foresight(view.Graph, horizon, options) : [],
            ];
            var count = RowWriter.Write(new SolutionRows(view, results, more) { IsForPeople = format is OutputFormat.Table or OutputFormat.Markdown }.Rows(parsed.GetValue(_all)), format, _terminal);
            _terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{view.Graph.Count:N0} states, {view.Graph.MakerCount} decision makers; {count:N0} shown"));
            return ExitCode.Done;
        });
    }
}
