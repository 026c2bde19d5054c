using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Record;
using Parley.Record.Positions;

namespace Parley.Cli.Commands;

/// <summary><c>parley show positions</c>: who takes which side on what.</summary>
internal sealed class ShowPositionsCommand : ListingCommand
{
    private readonly Option<string?> _issue = CommandOptions.Issue();

    public ShowPositionsCommand(Terminal terminal)
        : base("positions", "List who takes which side on what, in the order of documents and of their text.", terminal) => Add(_issue);

    public override ImmutableArray<Example> Examples =>
    [
        new("parley show positions --actor Colombia", "Lists the sides one actor takes, and what is asked of it."),
        new("parley show positions --issue ceasefire --format csv", "Lists every side taken on one issue, as a table for a spreadsheet."),
    ];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) => new(
        [
            "id", "published", "outlet", "holders", "holder_text", "stance", "type", "strength", "content", "issue", "issue_name", "addressees", "modality", "hedge", "source_kind",
            "source", "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule",
        ],
        record.Positions(filter).Where(row => IssueMatch.Is(row, parsed.GetValue(_issue))).Select(Row))
    {
        NotInTables =
        [
            "id", "outlet", "holder_text", "issue_name", "addressees", "modality", "hedge", "source_kind", "document", "title", "start", "end", "raw_start", "raw_end", "sentence",
            "rule",
        ],
    };

    private static ImmutableArray<Cell> Row(PositionRow row) =>
    [
        Cell.Of(row.Fact), Cell.Of(row.Published), Cell.Of(row.Outlet), Cell.Of(row.HolderNames), Cell.Of(row.Claim.HolderText), Cell.Of(KindWords.Of(row.Claim.Stance)),
        Cell.Of(KindWords.Of(row.Claim.Type)), Cell.Of(row.Claim.Strength), Cell.Of(row.Claim.Content.Text), Cell.Of(row.Issue), Cell.Of(row.IssueName), Cell.Of(row.AddresseeNames),
        Cell.Of(KindWords.Of(row.Modality)), Cell.Of(row.Hedge), Cell.Of(KindWords.Of(row.Attribution)), Cell.Of(row.Source), Cell.Of(row.Document), Cell.Of(row.Title),
        Cell.Of(row.Span.Start), Cell.Of(row.Span.End), Cell.Of(row.Raw.Start), Cell.Of(row.Raw.End), Cell.Of(row.Sentence), Cell.Of(row.Rule),
    ];
}
