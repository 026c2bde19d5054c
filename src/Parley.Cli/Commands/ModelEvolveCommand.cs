using System.Collections.Immutable;
using System.CommandLine;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Stability;
using Parley.Cli.Configuration;
using Parley.Cli.Conflicts;
using Parley.Cli.Output;

namespace Parley.Cli.Commands;

/// <summary><c>parley model evolve</c>: how a conflict can go on from where it stands.</summary>
internal sealed class ModelEvolveCommand : ParleyCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file = ModelOptions.File();
    private readonly Option<string> _from = new("--from") { Description = "Where the conflict stands. Default: the status quo of the file.", HelpName = "STATE" };
    private readonly Option<string> _to = new("--to") { Description = "Tell who, alone or together, can bring this outcome about, and by which moves; several states may match.", HelpName = "STATE" };
    private readonly Option<bool> _jumps = new("--jumps") { Description = "Tell where coalitions would leave outcomes that no one leaves alone." };
    private readonly Option<StabilityConcept> _concept = ModelOptions.Concept(StabilityConcept.Nash, "With --jumps: the outcomes by this concept.");
    private readonly Option<bool> _all = new("--all") { Description = "Every state, not only the outcomes." };
    private readonly Option<UnknownReading?> _reading = ModelOptions.Reading();
    private readonly Option<long> _memory = ModelOptions.Memory();
    private readonly Option<string?> _format = CommandOptions.Format();

    public ModelEvolveCommand(Terminal terminal)
        : base("evolve", "Tell which outcomes are reached from the status quo: by moves each mover likes, or by any moves; in how many steps, and by whom.")
    {
        _terminal = terminal;
        Add(_file);
        Add(_from);
        Add(_to);
        Add(_jumps);
        Add(_concept);
        Add(_all);
        Add(_reading);
        Add(_memory);
        Add(_format);
        SetAction(Run);
        Validators.Add(result =>
        {
            if (result.GetResult(_to) is not null && result.GetValue(_jumps))
                result.AddError("Options '--to' and '--jumps' cannot be given together.");
        });
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley model evolve cases/hipel-fang-kilgour-haight-1993-elmira.yaml", "Which outcomes are within reach, and of whom."),
        new("parley model evolve conflict.yaml --to \"Withdraw and not Shell\"", "Who can unlock an outcome, by which moves."),
    ];

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        var file = ConflictInput.Read(parsed.GetRequiredValue(_file), _terminal);
        return new EngineRun(_terminal).Do(file, parsed.GetValue(_memory), (options, stop) =>
        {
            var view = new ConflictView(file, ConflictGraph.Of(file.Model, options, stop));
            var holds = Outcomes.Of(view.Graph, parsed.GetValue(_reading), options, stop);
            var rows = new EvolutionRows(view, holds, options, stop);
            var start = parsed.GetValue(_jumps) ? -1 : view.FindOrStatusQuo(parsed.GetValue(_from));
            var found = parsed.GetValue(_jumps) ? rows.Jumps(parsed.GetValue(_concept))
                : parsed.GetValue(_to) is { } target ? rows.Ways(start, new StateFinder(view).FindAll(target))
                : rows.Reached(start, parsed.GetValue(_all));
            var count = RowWriter.Write(found, CommandOptions.FormatOf(parsed, _format, settings), _terminal);
            _terminal.Say(start < 0 ? $"jumps: {count}" : $"from {view.Mention(start)}: {count} shown");
            return count > 0 ? ExitCode.Done : ExitCode.Failed;
        });
    }
}
