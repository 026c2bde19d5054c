using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Record;
using Parley.Record.States;

namespace Parley.Cli.Commands;

/// <summary><c>parley show states</c>: what became of actors.</summary>
internal sealed class ShowStatesCommand : ListingCommand
{
    private readonly Option<bool> _all = new("--all") { Description = "Also what is denied, planned, demanded or only possible." };

    public ShowStatesCommand(Terminal terminal)
        : base("states", "List what became of actors: founded, dissolved, overthrown, split, merged, gone into exile, dead; when, and who says so.", terminal) => Add(_all);

    public override ImmutableArray<Example> Examples => [new("parley show states --actor Sudan", "Lists what became of one actor and its government.")];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) => new(
        ["id", "actor", "state", "other", "date", "modality", "source", "actor_id", "other_id", "published", "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule"],
        record.ActorStates(filter, onlyHolding: !parsed.GetValue(_all)).Select(Row))
    {
        NotInTables = ["id", "actor_id", "other_id", "published", "document", "title", "start", "end", "raw_start", "raw_end", "rule"],
    };

    private static ImmutableArray<Cell> Row(ActorStateRow row) =>
    [
        Cell.Of(row.Fact), Cell.Of(row.ActorName), Cell.Of(KindWords.Of(row.Claim.Type)), Cell.Of(row.OtherName), Cell.Of(row.Claim.Date), Cell.Of(KindWords.Of(row.Modality)), Cell.Of(row.Source),
        Cell.Of(row.Claim.Actor), Cell.Of(row.Claim.Other), Cell.Of(row.Published), Cell.Of(row.Document), Cell.Of(row.Title), Cell.Of(row.Span.Start), Cell.Of(row.Span.End), Cell.Of(row.Raw.Start), Cell.Of(row.Raw.End),
        Cell.Of(row.Sentence), Cell.Of(row.Rule),
    ];
}
