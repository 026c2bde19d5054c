using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Record;
using Parley.Record.Events;

namespace Parley.Cli.Commands;

/// <summary><c>parley show events</c>: who did what to whom.</summary>
internal sealed class ShowEventsCommand : ListingCommand
{
    private readonly Option<bool> _all = CommandOptions.All();
    private readonly Option<bool> _each = new("--each") { Description = "One line for each report that tells an event, not one for each event." };

    public ShowEventsCommand(Terminal terminal)
        : base("events", "List what happened, who did it to whom, when and where, in PLOVER's types.", terminal)
    {
        Add(_all);
        Add(_each);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley show events --actor Sudan", "Lists what one actor did or suffered."),
        new("parley show events --all --format csv", "Lists also what did not come about, as a table for a spreadsheet."),
    ];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) => new(
        [
            "id", "date", "type", "mode", "cameo", "actors", "recipients", "modality", "hedge", "place", "told", "outlets", "trigger", "source_kind", "source", "published", "outlet",
            "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule",
        ],
        Told(record.Events(filter, onlyHappened: !parsed.GetValue(_all)), parsed.GetValue(_each)).Select(Row))
    {
        NotInTables = ["id", "cameo", "hedge", "trigger", "source_kind", "outlet", "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule"],
    };

    private static IEnumerable<ToldEvent> Told(ImmutableArray<EventRow> rows, bool each) => each ? rows.Select(row => new ToldEvent([row])) : EventTellings.Together(rows);

    private static ImmutableArray<Cell> Row(ToldEvent told) => Row(told, told.Fullest);

    private static ImmutableArray<Cell> Row(ToldEvent told, EventRow row) =>
    [
        Cell.Of(row.Fact), Cell.Of(row.Claim.Date), Cell.Of(row.Claim.Type.ToString().ToUpperInvariant()), Cell.Of(row.Claim.Mode), Cell.Of(row.Claim.Cameo),
        Cell.Of(row.ActorNames), Cell.Of(row.RecipientNames), Cell.Of(KindWords.Of(row.Modality)), Cell.Of(row.Hedge), Cell.Of(row.Claim.Place), Cell.Of(told.Stories), Cell.Of(told.Outlets),
        Cell.Of(row.Trigger), Cell.Of(KindWords.Of(row.Attribution)), Cell.Of(row.Source), Cell.Of(row.Published), Cell.Of(row.Outlet), Cell.Of(row.Document),
        Cell.Of(row.Title), Cell.Of(row.Span.Start), Cell.Of(row.Span.End), Cell.Of(row.Raw.Start), Cell.Of(row.Raw.End), Cell.Of(row.Sentence), Cell.Of(row.Rule),
    ];
}
