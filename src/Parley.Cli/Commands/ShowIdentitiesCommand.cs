using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Coding;
using Parley.Coding.Identity;
using Parley.Record;
using Parley.Record.Actors;

namespace Parley.Cli.Commands;

/// <summary><c>parley show identities</c>: which persons are the same across documents, and which near-namesakes are not.</summary>
internal sealed class ShowIdentitiesCommand(Terminal terminal)
    : ListingCommand("identities", "List which persons of several documents are the same and which near-namesakes are kept apart, each with its reason.", terminal)
{
    public override ImmutableArray<Example> Examples => [new("parley show identities", "Lists what was joined and what was not.")];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) => new(
        ["first", "second", "verdict", "reason"],
        IdentityFinder.Find(record.Actors(filter).Select(row => row.Actor)).Select(Row));

    private static ImmutableArray<Cell> Row(IdentityLink link) =>
        [Cell.Of(link.First), Cell.Of(link.Second), Cell.Of(link.IsSame ? "same" : "kept apart"), Cell.Of(link.Reason)];
}
