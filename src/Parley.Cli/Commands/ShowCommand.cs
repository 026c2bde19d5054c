using System.Collections.Immutable;

namespace Parley.Cli.Commands;

/// <summary><c>parley show</c>: lists what a record holds.</summary>
internal sealed class ShowCommand : ParleyCommand
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "List what a record holds: documents, actors, statements, events, campaigns, talks, relations, states, the network, identities, positions, issues, conditions.";

    public ShowCommand(Terminal terminal)
        : base("show", Does)
    {
        Add(new ShowDocumentsCommand(terminal));
        Add(new ShowActorsCommand(terminal));
        Add(new ShowStatementsCommand(terminal));
        Add(new ShowEventsCommand(terminal));
        Add(new ShowCampaignsCommand(terminal));
        Add(new ShowTalksCommand(terminal));
        Add(new ShowRelationsCommand(terminal));
        Add(new ShowStatesCommand(terminal));
        Add(new ShowNetworkCommand(terminal));
        Add(new ShowIdentitiesCommand(terminal));
        Add(new ShowPositionsCommand(terminal));
        Add(new ShowIssuesCommand(terminal));
        Add(new ShowConditionsCommand(terminal));
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley show documents", "Lists what was read."),
        new("parley show statements --actor Qatar --format csv > statements.csv", "Writes what one speaker said into a table."),
    ];
}
