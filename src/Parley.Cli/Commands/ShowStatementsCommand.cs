using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Record;
using Parley.Record.Statements;

namespace Parley.Cli.Commands;

/// <summary><c>parley show statements</c>: who said what, and where it stands.</summary>
internal sealed class ShowStatementsCommand(Terminal terminal)
    : ListingCommand("statements", "List who said what, in the order of documents and of their text.", terminal)
{
    public override ImmutableArray<Example> Examples =>
    [
        new("parley show statements --actor \"United Nations\"", "Lists what one speaker said."),
        new("parley show statements --source-kind anonymous --format csv", "Lists what unnamed sources said, as a table for a spreadsheet."),
    ];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) => new(
        [
            "id", "published", "outlet", "speakers", "speaker_text", "cue", "content", "kind", "source_kind", "modality", "hedge",
            "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule",
        ],
        record.Statements(filter).Select(Row))
    {
        NotInTables = ["id", "outlet", "speaker_text", "modality", "hedge", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule"],
    };

    private static ImmutableArray<Cell> Row(StatementRow row) =>
    [
        Cell.Of(row.Fact), Cell.Of(row.Published), Cell.Of(row.Outlet), Cell.Of(row.SpeakerNames), Cell.Of(row.Claim.SpeakerText), Cell.Of(row.Claim.Cue),
        Cell.Of(row.Claim.Content), Cell.Of(KindWords.Of(row.Claim.Kind)), Cell.Of(KindWords.Of(row.Attribution.Kind)), Cell.Of(KindWords.Of(row.Modality)),
        Cell.Of(row.Hedge), Cell.Of(row.Document), Cell.Of(row.Title), Cell.Of(row.Span.Start), Cell.Of(row.Span.End), Cell.Of(row.Raw.Start),
        Cell.Of(row.Raw.End), Cell.Of(row.Sentence), Cell.Of(row.Rule),
    ];
}
