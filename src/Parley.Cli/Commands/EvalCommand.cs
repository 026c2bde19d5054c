using System.Collections.Immutable;
using Parley.Cli.Evaluation;

namespace Parley.Cli.Commands;

/// <summary><c>parley eval</c>: measures Parley against marked data. Each evaluation is a subcommand of its own.</summary>
internal sealed class EvalCommand : ParleyCommand
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "Measure how well Parley reads, against data marked by people.";

    public EvalCommand(Terminal terminal)
        : base("eval", Does)
    {
        foreach (var evaluation in EvaluationList.All)
            Add(new EvaluationCommand(evaluation, terminal));
    }

    public override ImmutableArray<Example> Examples =>
        [new("parley eval reading ../shared", "Prints the figures for reading on the data in that folder.")];
}
