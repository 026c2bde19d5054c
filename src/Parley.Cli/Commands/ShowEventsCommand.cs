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

    private readonly Option<bool> _numbers = new("--numbers") { Description = "One line for each number of dead, wounded, displaced, arrested or freed that a report gives for an event, with who says it." };

    public ShowEventsCommand(Terminal terminal)
        : base("events", "List what happened, who did it to whom, when and where, in PLOVER's types.", terminal)
    {
        Add(_all);
        Add(_each);
        Add(_numbers);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley show events --actor Sudan", "Lists what one actor did or suffered."),
        new("parley show events --all --format csv", "Lists also what did not come about, as a table for a spreadsheet."),
        new("parley show events --numbers", "Lists what reports say of the dead and wounded, side by side."),
    ];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed)
    {
        var told = Told(record.Events(filter, onlyHappened: !parsed.GetValue(_all)), parsed.GetValue(_each));
        var amounts = EventAmounts.Of(record);
        return parsed.GetValue(_numbers) ? Numbers(told, amounts) : Events(told, amounts);
    }

    private static RowSet Events(IEnumerable<ToldEvent> told, EventAmounts amounts) => new(
        [
            "id", "date", "type", "mode", "cameo", "actors", "recipients", "modality", "hedge", "place", "numbers", "told", "outlets", "trigger", "source_kind", "source", "published", "outlet",
            "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule",
        ],
        told.Select(item => Row(item, item.Fullest, amounts)))
    {
        NotInTables = ["id", "cameo", "hedge", "trigger", "source_kind", "outlet", "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule"],
    };

    private static RowSet Numbers(IEnumerable<ToldEvent> told, EventAmounts amounts) => new(
        ["event", "date", "type", "actors", "recipients", "place", "what", "words", "number", "said_by", "published", "outlet", "document", "title", "start", "end", "sentence"],
        told.SelectMany(item => amounts.Of(item).Select(amount => Row(item.Fullest, amount))))
    {
        NotInTables = ["event", "document", "title", "start", "end", "sentence"],
    };

    private static ImmutableArray<Cell> Row(EventRow told, ToldAmount item) =>
    [
        Cell.Of(told.Fact), Cell.Of(told.Claim.Date), Cell.Of(told.Claim.Type.ToString().ToUpperInvariant()), Cell.Of(told.ActorNames), Cell.Of(told.RecipientNames), Cell.Of(told.Claim.Place),
        Cell.Of(KindWords.Of(item.Amount.Kind)), Cell.Of(item.Amount.Words), item.Amount.Number is { } number ? Cell.Of(number) : Cell.Nothing, Cell.Of(item.By), Cell.Of(item.Teller.Published),
        Cell.Of(item.Teller.Outlet), Cell.Of(item.Teller.Document), Cell.Of(item.Teller.Title), Cell.Of(item.Amount.Span.Start), Cell.Of(item.Amount.Span.End), Cell.Of(item.Sentence),
    ];

    private static IEnumerable<ToldEvent> Told(ImmutableArray<EventRow> rows, bool each) => each ? rows.Select(row => new ToldEvent([row])) : EventTellings.Together(rows);

    private static ImmutableArray<Cell> Row(ToldEvent told, EventRow row, EventAmounts amounts) =>
    [
        Cell.Of(row.Fact), Cell.Of(row.Claim.Date), Cell.Of(row.Claim.Type.ToString().ToUpperInvariant()), Cell.Of(row.Claim.Mode), Cell.Of(row.Claim.Cameo),
        Cell.Of(row.ActorNames), Cell.Of(row.RecipientNames), Cell.Of(KindWords.Of(row.Modality)), Cell.Of(row.Hedge), Cell.Of(row.Claim.Place), Numbers(AmountWords.Of(amounts.Of(told))), Cell.Of(told.Stories), Cell.Of(told.Outlets),
        Cell.Of(row.Trigger), Cell.Of(KindWords.Of(row.Attribution)), Cell.Of(row.Source), Cell.Of(row.Published), Cell.Of(row.Outlet), Cell.Of(row.Document),
        Cell.Of(row.Title), Cell.Of(row.Span.Start), Cell.Of(row.Span.End), Cell.Of(row.Raw.Start), Cell.Of(row.Raw.End), Cell.Of(row.Sentence), Cell.Of(row.Rule),
    ];

    private static Cell Numbers(IEnumerable<string> kinds) => string.Join("; ", kinds) is { Length: > 0 } all ? Cell.Of(all) : Cell.Nothing;
}
