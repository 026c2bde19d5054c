using System.Collections.Immutable;

namespace Parley.Cli.Commands;

/// <summary><c>parley model</c>: conflicts as models one can solve and play.</summary>
internal sealed class ModelCommand : ParleyCommand
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "Solve and play a conflict put down as a model: which outcomes hold, who blocks or unlocks them, what a change would change.";

    public ModelCommand(Terminal terminal)
        : base("model", Does)
    {
        Add(new ModelDraftCommand(terminal));
        Add(new ModelCheckCommand(terminal));
        Add(new ModelSolveCommand(terminal));
        Add(new ModelExplainCommand(terminal));
        Add(new ModelEvolveCommand(terminal));
        Add(new ModelWhatIfCommand(terminal));
        Add(new ModelInverseCommand(terminal));
        Add(new ModelRobustCommand(terminal));
        Add(new ModelExportCommand(terminal));
        Add(new ModelSchemaCommand(terminal));
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley model check cases/fraser-hipel-1984-chicken.yaml", "Says whether the file is right, and what is in it."),
        new("parley model solve cases/fraser-hipel-1984-chicken.yaml", "Lists the outcomes that hold."),
    ];
}
