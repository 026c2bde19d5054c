using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Record;
using Parley.Record.Events;

namespace Parley.Cli.Commands;

/// <summary><c>parley show talks</c>: who met whom, in which role.</summary>
internal sealed class ShowTalksCommand(Terminal terminal)
    : ListingCommand("talks", "List meetings and rounds of negotiations: who takes part in which role, when, where, and whether they were held.", terminal)
{
    public override ImmutableArray<Example> Examples =>
        [new("parley show talks --actor Qatar", "Lists the talks one actor takes part in.")];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) => new(
        ["id", "date", "status", "kind", "round", "level", "participants", "place", "process", "speaks_for", "agenda", "outcome", "reason", "said", "source", "published", "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule"],
        record.Talks(filter).Select(Row))
    {
        NotInTables = ["id", "level", "speaks_for", "agenda", "said", "source", "published", "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule"],
    };

    private static ImmutableArray<Cell> Row(TalksRow row) =>
    [
        Cell.Of(row.Fact), Cell.Of(row.Date), Cell.Of(KindWords.Of(row.Status)), Cell.Of(row.Kind), row.Round is { } round ? Cell.Of((long)round) : Cell.Nothing, Cell.Of(row.Level),
        Cell.Of(row.Participants), Cell.Of(row.Place), Cell.Of(row.Process), Cell.Of(row.SpeaksFor), Cell.Of(row.Agenda), Cell.Of(row.Outcome), Cell.Of(row.Reason), Cell.Of(row.Said), Cell.Of(row.Source), Cell.Of(row.Published), Cell.Of(row.Document), Cell.Of(row.Title), Cell.Of(row.Span.Start),
        Cell.Of(row.Span.End), Cell.Of(row.Raw.Start), Cell.Of(row.Raw.End), Cell.Of(row.Sentence), Cell.Of(row.Rule),
    ];
}
