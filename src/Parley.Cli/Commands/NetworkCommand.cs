using System.Collections.Immutable;

namespace Parley.Cli.Commands;

/// <summary><c>parley network</c>: questions to the network of relations.</summary>
internal sealed class NetworkCommand : ParleyCommand
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "Ask the network of relations what changes where an actor falls away.";

    public NetworkCommand(Terminal terminal)
        : base("network", Does) => Add(new NetworkWhatIfCommand(terminal));

    public override ImmutableArray<Example> Examples => [new("parley network what-if --without Rwanda", "Lists who loses which backing, with the evidence.")];
}
