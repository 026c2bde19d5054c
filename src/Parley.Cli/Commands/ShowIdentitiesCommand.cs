using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Identities;
using Parley.Cli.Output;
using Parley.Record;

namespace Parley.Cli.Commands;

/// <summary><c>parley show identities</c>: which names are one actor's, and which near-namesakes are two.</summary>
internal sealed class ShowIdentitiesCommand : ListingCommand
{
    private readonly Option<bool> _apart = new("--apart") { Description = "Only who is kept apart although the names are near." };

    public ShowIdentitiesCommand(Terminal terminal)
        : base("identities", "List which names became one actor and which near-namesakes are kept apart, each with its reason and a place to read it.", terminal) => Add(_apart);

    public override ImmutableArray<Example> Examples =>
        [new("parley show identities --actor Syria", "Lists the names one actor goes by, and why."), new("parley show identities --apart", "Lists what was not joined.")];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) => new(
        ["first", "second", "verdict", "reason", "mentions", "document", "start", "end", "sentence"],
        IdentityList.Of(record, filter).Where(row => !row.IsSame || !parsed.GetValue(_apart)).Select(Row))
    {
        NotInTables = ["document", "start", "end", "sentence"],
    };

    private static ImmutableArray<Cell> Row(IdentityRow row) =>
    [
        Cell.Of(row.First), Cell.Of(row.Second), Cell.Of(row.IsSame ? "same" : "kept apart"), Cell.Of(row.Reason), row.Mentions is { } count ? Cell.Of((long)count) : Cell.Nothing,
        Cell.Of(row.Document), row.Span is { } from ? Cell.Of(from.Start) : Cell.Nothing, row.Span is { } to ? Cell.Of(to.End) : Cell.Nothing, Cell.Of(row.Sentence),
    ];
}
