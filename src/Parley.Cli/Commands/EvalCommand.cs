using System.Collections.Immutable;
using Parley.Cli.Evaluation;

namespace Parley.Cli.Commands;

/// <summary><c>parley eval</c>: measures Parley against marked data. Each evaluation is a subcommand of its own.</summary>
internal sealed class EvalCommand : ParleyCommand
{
    public EvalCommand(Terminal terminal)
        : base("eval", "Measure how well Parley reads, against data marked by people.")
    {
        foreach (var evaluation in EvaluationList.All)
            Add(new EvaluationCommand(evaluation, terminal));
    }

    public override ImmutableArray<Example> Examples =>
        [new("parley eval reading ../shared", "Prints the figures for reading on the data in that folder.")];
}
