using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Record;
using Parley.Record.Documents;

namespace Parley.Cli.Commands;

/// <summary><c>parley show documents</c>: what was read, or what was left out of it.</summary>
internal sealed class ShowDocumentsCommand : ListingCommand
{
    private readonly Option<bool> _dropped = new("--dropped") { Description = "List what was left out of each document, and why." };

    public ShowDocumentsCommand(Terminal terminal)
        : base("documents", "List the documents that were read.", terminal) => Add(_dropped);

    public override ImmutableArray<Example> Examples =>
    [
        new("parley show documents --since 2024-11-01", "Lists documents published since that day."),
        new("parley show documents --dropped --document 3fa2", "Lists what was left out of one document: captions said twice, sharing buttons, newsletters."),
    ];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) =>
        parsed.GetValue(_dropped) ? Dropped(record, filter) : Documents(record, filter);

    private static RowSet Documents(RecordFile record, RecordFilter filter) => new(
        ["id", "published", "outlet", "title", "sentences", "mentions", "statements", "dropped", "story", "is_copy", "language", "byline", "dateline", "url", "address", "further_addresses"],
        record.Documents(filter).Select(Row))
    {
        NotInTables = ["mentions", "story", "language", "byline", "dateline", "url", "further_addresses"],
    };

    private static ImmutableArray<Cell> Row(DocumentRow row) =>
    [
        Cell.Of(row.Id), Cell.Of(row.Published), Cell.Of(row.Outlet), Cell.Of(row.Title), Cell.Of(row.Sentences.Length), Cell.Of(row.Mentions),
        Cell.Of(row.Statements), Cell.Of(row.Dropped), Cell.Of(row.Story), Cell.Of(row.IsCopy), Cell.Of(row.Language), Cell.Of(row.Byline),
        Cell.Of(row.Dateline), Cell.Of(row.Url), Cell.Of(row.Address), Cell.Of(row.FurtherAddresses),
    ];

    private static RowSet Dropped(RecordFile record, RecordFilter filter) => new(
        ["document", "title", "reason", "raw_start", "raw_end", "text"],
        record.Dropped(filter).Select(row => (ImmutableArray<Cell>)
        [
            Cell.Of(row.Document), Cell.Of(row.Title), Cell.Of(row.Reason), Cell.Of(row.Raw.Start), Cell.Of(row.Raw.End), Cell.Of(row.Text),
        ]))
    {
        NotInTables = ["title"],
    };
}
