using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Parley.Coding;

namespace Parley.Record.Relations;

/// <summary>Relations of a record, in the order of documents and of their text.</summary>
public static class RelationQueries
{
    /// <param name="onlyHolding">Leaves out what is denied, planned, demanded or only possible.</param>
    public static ImmutableArray<RelationRow> Relations(this RecordFile record, RecordFilter? filter = null, bool onlyHolding = false)
    {
        using var query = record.Prepare($"""
            SELECT v.id, v.document, v.type, v.subject_id, v.target_id, v.role, v.portfolio, v.since, v.until, v.has_ended, v.subject, v.target,
                   v.modality, v.attribution, v.source, v."trigger", {FactRowReading.Columns}
            FROM relations v JOIN document d ON d.id = v.document_row
            WHERE {RecordFilter.OnDocument} AND (@source IS NULL OR v.attribution = @source)
              AND (@actor IS NULL OR v.fact_row IN (SELECT x.fact FROM fact_actor x JOIN term r ON r.id = x.role WHERE r.name <> 'source' AND x.actor IN {RecordFilter.ActorRows}))
              AND (@holding = 0 OR v.modality IN ('occurred', 'ongoing', 'habitual'))
            ORDER BY v.document_row, v.start, v.id
            """);
        var rows = (filter ?? RecordFilter.All).Bind(query).Set("@holding", onlyHolding ? 1 : 0).Rows(Read);
        return SamePersons.In(record) is { IsEmpty: false } persons ? [.. rows.Select(row => Told(row, persons))] : rows;
    }

    private static RelationRow Told(RelationRow row, SamePersons persons) => row with
    {
        Claim = row.Claim with { Subject = persons.Kept(row.Claim.Subject), Target = persons.Kept(row.Claim.Target) },
        SubjectName = persons.NameOf(row.Claim.Subject, row.SubjectName),
        TargetName = persons.NameOf(row.Claim.Target, row.TargetName),
    };

    private static RelationRow Read(SqliteDataReader row) => new RelationRow(
        row.GetString(0),
        row.GetString(1),
        new Relation(EnumWords<RelationType>.Parse(row.Text(2)) ?? default, row.GetString(3), row.GetString(4))
        {
            Role = row.Text(5),
            Portfolio = row.Text(6),
            From = row.Text(7),
            To = row.Text(8),
            HasEnded = row.GetInt64(9) != 0,
        })
    {
        SubjectName = row.GetString(10),
        TargetName = row.GetString(11),
        Modality = EnumWords<Modality>.Parse(row.Text(12)) ?? Modality.Occurred,
        Attribution = EnumWords<AttributionKind>.Parse(row.Text(13)) ?? AttributionKind.Unknown,
        Source = row.Text(14),
        Trigger = row.Text(15),
    }.At(row, 16);
}
