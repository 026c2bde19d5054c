using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Record;
using Parley.Record.Events;

namespace Parley.Cli.Commands;

/// <summary><c>parley timeline</c>: events in order of time.</summary>
internal sealed class TimelineCommand(Terminal terminal)
    : ListingCommand("timeline", Does, terminal)
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "List events in order of time: when they happened and when they were reported.";

    public override ImmutableArray<Example> Examples =>
        [new("parley timeline --actor Ethiopia", "Puts what one actor did or suffered in order of time.")];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) => new(
        ["happened", "reported", "modality", "type", "actors", "recipients", "place", "what", "document", "id"],
        record.Events(filter).Where(row => row.Claim.Date is not null)
            .OrderBy(row => Start(row.Claim.Date!), StringComparer.Ordinal).ThenBy(row => row.Published).ThenBy(row => row.Fact, StringComparer.Ordinal).Select(Row))
    {
        NotInTables = ["document", "id"],
    };

    // "../2024" begins before everything else it could be told from.
    private static string Start(string edtf) => edtf.StartsWith("../", StringComparison.Ordinal) ? edtf[3..] : edtf;

    private static ImmutableArray<Cell> Row(EventRow row) =>
    [
        Cell.Of(row.Claim.Date), Cell.Of(row.Published), Cell.Of(KindWords.Of(row.Modality)), Cell.Of(row.Claim.Type.ToString().ToUpperInvariant()), Cell.Of(row.ActorNames),
        Cell.Of(row.RecipientNames), Cell.Of(row.Claim.Place), Cell.Of(row.Sentence), Cell.Of(row.Document), Cell.Of(row.Fact),
    ];
}
