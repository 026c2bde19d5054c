using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Record;
using Parley.Record.Events;

namespace Parley.Cli.Commands;

/// <summary><c>parley show campaigns</c>: acts of one kind by the same against the same over a time.</summary>
internal sealed class ShowCampaignsCommand(Terminal terminal)
    : ListingCommand("campaigns", "List campaigns: attacks, arrests or protests by the same side against the same, told as a series or on several days.", terminal)
{
    public override ImmutableArray<Example> Examples =>
        [new("parley show campaigns --actor Sudan", "Lists the campaigns one actor wages or suffers.")];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) => new(
        ["type", "mode", "actors", "recipients", "first", "last", "days", "told_as", "places", "told", "outlets", "facts", "documents"],
        Campaigns.Of(EventTellings.Together(record.Events(filter, onlyHappened: true))).Select(Row))
    {
        NotInTables = ["outlets", "facts", "documents"],
    };

    private static ImmutableArray<Cell> Row(Campaign campaign) =>
    [
        Cell.Of(campaign.Type.ToString().ToUpperInvariant()), Cell.Of(campaign.Mode), Cell.Of(campaign.Actors), Cell.Of(campaign.Recipients), Cell.Of(campaign.First), Cell.Of(campaign.Last),
        Cell.Of(campaign.Days), Cell.Of(campaign.Wordings.Select(item => $"{item.Words} ({TellerWords.Teller(item.Teller, item.Teller.Source)})").Distinct(StringComparer.Ordinal)), Cell.Of(campaign.Places),
        Cell.Of(campaign.Stories), Cell.Of(campaign.Outlets), Cell.Of(Tellings(campaign).Select(row => row.Fact)), Cell.Of(Tellings(campaign).Select(row => row.Document).Distinct(StringComparer.Ordinal)),
    ];

    private static IEnumerable<EventRow> Tellings(Campaign campaign) => campaign.Events.SelectMany(told => told.Tellings);
}
