using System.Collections.Immutable;

namespace Parley.Cli.Commands;

/// <summary><c>parley find</c>: searches the texts of a record.</summary>
internal sealed class FindCommand : ParleyCommand
{
    public FindCommand(Terminal terminal)
        : base("find", "Search the texts of a record.")
    {
        _ = terminal;
    }

    public override ImmutableArray<Example> Examples => [new("parley find ceasefire", "Lists passages.")];
}
