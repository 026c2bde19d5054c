using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Coding;
using Parley.Coding.Gazetteers;
using Parley.Record;
using Parley.Record.Actors;
using Parley.Record.States;

namespace Parley.Cli.Commands;

/// <summary><c>parley show actors</c>: who is named, and how often.</summary>
internal sealed class ShowActorsCommand(Terminal terminal)
    : ListingCommand("actors", "List who is named, most often named first.", terminal)
{
    public override ImmutableArray<Example> Examples =>
    [
        new("parley show actors --outlet \"The Daily\"", "Lists who one outlet names."),
        new("parley show actors --format json", "Writes all names an actor goes by, too."),
    ];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed)
    {
        var states = record.ActorStates(filter with { Actor = null }, onlyHolding: true).ToLookup(row => row.Claim.Actor, StringComparer.Ordinal);
        return Rows(record.Actors(filter), states);
    }

    private static RowSet Rows(IEnumerable<ActorRow> actors, ILookup<string, ActorStateRow> states) => new(
        ["id", "name", "kind", "country", "sector", "mentions", "documents", "stories", "statements", "states", "cow_number", "plover_country", "aliases"],
        actors.Select(row => (ImmutableArray<Cell>)
        [
            Cell.Of(row.Actor.Id), Cell.Of(row.Actor.Name), Cell.Of(KindWords.Of(row.Actor.Kind)), Cell.Of(row.Actor.Country), Cell.Of(row.Actor.Sector),
            Cell.Of(row.Mentions), Cell.Of(row.Documents), Cell.Of(row.Stories), Cell.Of(row.Statements), Cell.Of(States(states[row.Actor.Id])), Cell.Of(Codes(row.Actor)?.CowNumber), Cell.Of(Codes(row.Actor)?.Plover), Cell.Of(row.Actor.Aliases),
        ]))
    {
        NotInTables = ["sector", "stories", "cow_number", "plover_country", "aliases"],
    };

    // "dissolved 2017; founded 1964", each once; days first.
    private static ImmutableArray<string> States(IEnumerable<ActorStateRow> rows) =>
        [.. rows.GroupBy(row => row.Claim.Type).SelectMany(type => type.Any(row => row.Claim.Date is not null) ? type.Where(row => row.Claim.Date is not null) : type)
            .OrderBy(row => row.Claim.Date ?? "~", StringComparer.Ordinal).ThenBy(row => row.Claim.Type).Select(row => $"{KindWords.Of(row.Claim.Type)} {row.Claim.Date}".TrimEnd()).Distinct()];

    private static GazetteerEntry? Codes(Actor actor) => actor.Country is { } country ? Gazetteer.Embedded.Find(country) : null;
}
