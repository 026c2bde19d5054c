using System.Collections.Immutable;
using Parley.Analysis.Files;

namespace Parley.Cli.Commands;

/// <summary><c>parley model schema</c>: the form of model files, for editors.</summary>
internal sealed class ModelSchemaCommand : ParleyCommand
{
    public ModelSchemaCommand(Terminal terminal)
        : base("schema", "Print the JSON Schema of model files; an editor that knows it completes keys and marks mistakes.")
    {
        SetAction(_ =>
        {
            terminal.Out.Write(ModelSchema.Text);
            return ExitCode.Done;
        });
    }

    public override ImmutableArray<Example> Examples => [new("parley model schema > parley-model.schema.json", "Writes the schema into a file.")];
}
