using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Parley.Coding;

namespace Parley.Record.Conditions;

/// <summary>Conditions of a record, in the order of documents and of their text.</summary>
public static class ConditionQueries
{
    private const string TakesPart = """
        (@actor IS NULL OR v.fact_row IN (SELECT x.fact FROM fact_actor x JOIN term r ON r.id = x.role WHERE r.name <> 'source' AND x.actor IN
        """ + " " + RecordFilter.ActorRows + "))";

    public static ImmutableArray<ConditionRow> Conditions(this RecordFile record, RecordFilter? filter = null)
    {
        using var query = record.Prepare($"""
            SELECT v.id, v.document, v.holder_ids, v.holder_text, v.form, v.force, v.if_actor_ids, v.if_act, v.if_about, v.if_not, v.if_strength, v.if_text,
                   v.then_actor_ids, v.then_act, v.then_about, v.then_not, v.then_strength, v.then_text,
                   v.holders, v.if_actors, v.then_actors, v.modality, v.hedge, v.attribution, v.source, {FactRowReading.Columns}
            FROM conditions v JOIN document d ON d.id = v.document_row
            WHERE {RecordFilter.OnDocument} AND {TakesPart} AND (@source IS NULL OR v.attribution = @source)
            ORDER BY v.document_row, v.start, v.id
            """);
        var rows = (filter ?? RecordFilter.All).Bind(query).Rows(Read);
        return SamePersons.In(record) is { IsEmpty: false } persons ? [.. rows.Select(row => Told(row, persons))] : rows;
    }

    private static ConditionRow Told(ConditionRow row, SamePersons persons)
    {
        var (holders, names) = persons.Kept(row.Claim.Holders, row.HolderNames);
        return row with
        {
            Claim = row.Claim with { Holders = holders, If = persons.Kept(row.Claim.If), Then = persons.Kept(row.Claim.Then) },
            HolderNames = names,
            IfNames = persons.Kept(row.Claim.If.Actors, row.IfNames).Names,
            ThenNames = persons.Kept(row.Claim.Then.Actors, row.ThenNames).Names,
        };
    }

    private static ConditionRow Read(SqliteDataReader row) => new ConditionRow(
        row.GetString(0),
        row.GetString(1),
        new Condition(
            row.List(2), row.Text(3), Side(row, 6), Side(row, 12),
            EnumWords<ConditionForm>.Parse(row.Text(4)) ?? default, EnumWords<ConditionForce>.Parse(row.Text(5)) ?? default))
    {
        HolderNames = row.List(18),
        IfNames = row.List(19),
        ThenNames = row.List(20),
        Modality = EnumWords<Modality>.Parse(row.Text(21)) ?? Modality.Occurred,
        Hedge = row.Text(22),
        Attribution = EnumWords<AttributionKind>.Parse(row.Text(23)) ?? AttributionKind.Unknown,
        Source = row.Text(24),
    }.At(row, 25);

    private static Proposition Side(SqliteDataReader row, int column) => new(
        row.List(column), row.Text(column + 1) ?? "", row.Text(column + 2), row.GetInt32(column + 3) != 0, row.Text(column + 5) ?? "")
    { Strength = row.Text(column + 4) };
}
