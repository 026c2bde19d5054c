using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Parley.Coding;

namespace Parley.Record.States;

/// <summary>What became of the actors of a record, in the order of documents and of their text.</summary>
public static class ActorStateQueries
{
    /// <param name="onlyHolding">Leaves out what is denied, planned, demanded or only possible.</param>
    public static ImmutableArray<ActorStateRow> ActorStates(this RecordFile record, RecordFilter? filter = null, bool onlyHolding = false)
    {
        using var query = record.Prepare($"""
            SELECT v.id, v.document, v.state, v.actor_id, v.other_id, v.date, v.actor, v.other, v.modality, v.attribution, v.source, {FactRowReading.Columns}
            FROM actor_states v JOIN document d ON d.id = v.document_row
            WHERE {RecordFilter.OnDocument} AND (@source IS NULL OR v.attribution = @source)
              AND (@actor IS NULL OR v.fact_row IN (SELECT x.fact FROM fact_actor x JOIN term r ON r.id = x.role WHERE r.name <> 'source' AND x.actor IN {RecordFilter.ActorRows}))
              AND (@holding = 0 OR v.modality IN ('occurred', 'ongoing'))
            ORDER BY v.document_row, v.start, v.id
            """);
        var rows = (filter ?? RecordFilter.All).Bind(query).Set("@holding", onlyHolding ? 1 : 0).Rows(Read);
        return SamePersons.In(record) is { IsEmpty: false } persons
            ? [.. rows.Select(row => row with { Claim = row.Claim with { Actor = persons.Kept(row.Claim.Actor) }, ActorName = persons.NameOf(row.Claim.Actor, row.ActorName) })]
            : rows;
    }

    private static ActorStateRow Read(SqliteDataReader row) => new ActorStateRow(
        row.GetString(0),
        row.GetString(1),
        new ActorState(EnumWords<ActorStateType>.Parse(row.Text(2)) ?? default, row.GetString(3)) { Other = row.Text(4), Date = row.Text(5) })
    {
        ActorName = row.GetString(6),
        OtherName = row.Text(7),
        Modality = EnumWords<Modality>.Parse(row.Text(8)) ?? Modality.Occurred,
        Attribution = EnumWords<AttributionKind>.Parse(row.Text(9)) ?? AttributionKind.Unknown,
        Source = row.Text(10),
    }.At(row, 11);
}
