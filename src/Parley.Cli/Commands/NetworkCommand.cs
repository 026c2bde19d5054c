using System.Collections.Immutable;

namespace Parley.Cli.Commands;

/// <summary><c>parley network</c>: questions to the network of relations.</summary>
internal sealed class NetworkCommand : ParleyCommand
{
    public NetworkCommand(Terminal terminal)
        : base("network", "Ask the network of relations what changes where an actor falls away.") => Add(new NetworkWhatIfCommand(terminal));

    public override ImmutableArray<Example> Examples => [new("parley network what-if --without Rwanda", "Lists who loses which backing, with the evidence.")];
}
