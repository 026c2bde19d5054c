using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Configuration;
using Parley.Cli.Evaluation;
using Parley.Cli.Output;

namespace Parley.Cli.Commands;

/// <summary>One evaluation as a command: a folder in, figures out.</summary>
internal sealed class EvaluationCommand : ParleyCommand
{
    private readonly IEvaluation _evaluation;
    private readonly Terminal _terminal;
    private readonly Argument<string> _folder = new("DIR") { Description = "Folder with the marked data." };
    private readonly Option<string?> _format = CommandOptions.Format();

    public EvaluationCommand(IEvaluation evaluation, Terminal terminal)
        : base(evaluation.Name, evaluation.Description)
    {
        _evaluation = evaluation;
        _terminal = terminal;
        Add(_folder);
        Add(_format);
        SetAction(Run);
    }

    public override ImmutableArray<Example> Examples =>
        [new($"parley eval {_evaluation.Name} {_evaluation.ExampleFolder}", "Prints each measure, what it was measured on, and the floor it must not fall under.")];

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        var figures = _evaluation.Run(_terminal.Resolve(parsed.GetRequiredValue(_folder)), _terminal);
        if (figures.IsEmpty)
        {
            _terminal.Say($"parley: no data for {_evaluation.Name} in {parsed.GetRequiredValue(_folder)}");
            return ExitCode.Failed;
        }

        RowWriter.Write(new RowSet(["measure", "value", "floor", "on"], figures.Select(Row)), CommandOptions.FormatOf(parsed, _format, settings), _terminal);
        return figures.All(figure => figure.Holds) ? ExitCode.Done : ExitCode.Failed;
    }

    private static ImmutableArray<Cell> Row(Figure figure) =>
        [Cell.Of(figure.Measure), figure.IsNotYet ? Cell.Of("not yet") : Cell.Of(figure.Value), figure.Floor is { } floor ? Cell.Of(floor) : Cell.Nothing, Cell.Of(figure.On)];
}
