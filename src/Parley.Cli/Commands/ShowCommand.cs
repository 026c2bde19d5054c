using System.Collections.Immutable;

namespace Parley.Cli.Commands;

/// <summary><c>parley show</c>: lists what a record holds.</summary>
internal sealed class ShowCommand : ParleyCommand
{
    public ShowCommand(Terminal terminal)
        : base("show", "List what a record holds.")
    {
        _ = terminal;
    }

    public override ImmutableArray<Example> Examples => [new("parley show statements", "Lists who said what.")];
}
