using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Parley.Coding;

namespace Parley.Record.Events;

/// <summary>Events and talks of a record, in the order of documents and of their text.</summary>
public static class EventQueries
{
    private const string TakesPart = """
        (@actor IS NULL OR v.fact_row IN (SELECT x.fact FROM fact_actor x JOIN term r ON r.id = x.role WHERE r.name <> 'source' AND x.actor IN
        """ + " " + RecordFilter.ActorRows + "))";

    /// <param name="onlyHappened">Leaves out what was planned, denied, demanded or only possible.</param>
    public static ImmutableArray<EventRow> Events(this RecordFile record, RecordFilter? filter = null, bool onlyHappened = false)
    {
        using var query = record.Prepare($"""
            SELECT v.id, v.document, v.type, v.mode, v.cameo, v.actor_ids, v.recipient_ids, v.date, v.place, v.actors, v.recipients, v.modality, v.hedge,
                   v.attribution, v.source, v."trigger", v.contexts, {FactRowReading.Columns}
            FROM events v JOIN document d ON d.id = v.document_row
            WHERE {RecordFilter.OnDocument} AND {TakesPart} AND (@source IS NULL OR v.attribution = @source)
              AND (@happened = 0 OR v.modality IN ('occurred', 'ongoing', 'habitual'))
            ORDER BY v.document_row, v.start, v.id
            """);
        var rows = (filter ?? RecordFilter.All).Bind(query).Set("@happened", onlyHappened ? 1 : 0).Rows(ReadEvent);
        return SamePersons.In(record) is { IsEmpty: false } persons ? [.. rows.Select(row => Told(row, persons))] : rows;
    }

    public static ImmutableArray<TalksRow> Talks(this RecordFile record, RecordFilter? filter = null)
    {
        using var query = record.Prepare($"""
            SELECT v.id, v.document, v.kind, v.round, v.level, v.participants, v.date, v.place, v.status, v.attribution, v.source, v.process, v.speaks_for, v.agenda, v.outcome, v.reason, v.said,
                   (SELECT group_concat(p.role || char(9) || p.id || char(9) || p.name, char(10)) FROM fact_participants p WHERE p.fact_row = v.fact_row AND p.role <> 'source'), {FactRowReading.Columns}
            FROM talks v JOIN document d ON d.id = v.document_row
            WHERE {RecordFilter.OnDocument} AND {TakesPart} AND (@source IS NULL OR v.attribution = @source)
            ORDER BY v.document_row, v.start, v.id
            """);
        var rows = (filter ?? RecordFilter.All).Bind(query).Rows(ReadTalks);
        return SamePersons.In(record) is { IsEmpty: false } persons ? [.. rows.Select(row => row with { Parts = [.. row.Parts.Select(part => (persons.Kept(part.Actor), persons.NameOf(part.Actor, part.Name), part.Role)).Distinct()] })] : rows;
    }

    /// <summary>The facts whose id begins with the given letters, with their evidence.</summary>
    public static ImmutableArray<ExplainedFact> Explain(this RecordFile record, string idStart)
    {
        using var evidence = record.Prepare("""SELECT q.role, q.quote, q.start, q."end" FROM support_quotes q WHERE q.fact_row = ?1 ORDER BY q.number""");
        using var query = record.Prepare("""
            SELECT v.fact_row, v.id, v.kind, v.claim, v.modality, v.attribution, v.source, v.coder || ' ' || v.coder_version, v.rule, v.sentence
            FROM facts v WHERE substr(v.id, 1, length(?1)) = ?1 ORDER BY v.id
            """);
        return
        [
            .. query.Rows(
                row => (Row: row.GetInt64(0), Fact: new ExplainedFact(
                    row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.Text(6), row.GetString(7), row.GetString(8), row.GetString(9), [])),
                idStart.ToLowerInvariant())
                .Select(found => found.Fact with { Evidence = evidence.Rows(row => (row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3)), found.Row) }),
        ];
    }

    private static EventRow Told(EventRow row, SamePersons persons)
    {
        var (actors, actorNames) = persons.Kept(row.Claim.Actors, row.ActorNames);
        var (recipients, recipientNames) = persons.Kept(row.Claim.Recipients, row.RecipientNames);
        return row with { Claim = row.Claim with { Actors = actors, Recipients = recipients }, ActorNames = actorNames, RecipientNames = recipientNames };
    }

    private static EventRow ReadEvent(SqliteDataReader row) => new EventRow(
        row.GetString(0),
        row.GetString(1),
        new Event(EnumWords<EventType>.Parse(row.Text(2)) ?? default, row.Text(3), row.Text(4), List(row.Text(5)), List(row.Text(6))) { Date = row.Text(7), Place = row.Text(8), Contexts = List(row.Text(16)) })
    {
        ActorNames = List(row.Text(9)),
        RecipientNames = List(row.Text(10)),
        Modality = EnumWords<Modality>.Parse(row.Text(11)) ?? Modality.Occurred,
        Hedge = row.Text(12),
        Attribution = EnumWords<AttributionKind>.Parse(row.Text(13)) ?? AttributionKind.Unknown,
        Source = row.Text(14),
        Trigger = row.Text(15),
    }.At(row, 17);

    private static TalksRow ReadTalks(SqliteDataReader row) => new TalksRow(
        row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetInt32(3), row.Text(4), row.Text(5) ?? "")
    {
        Date = row.Text(6),
        Place = row.Text(7),
        Status = EnumWords<Modality>.Parse(row.Text(8)) ?? Modality.Occurred,
        Attribution = EnumWords<AttributionKind>.Parse(row.Text(9)) ?? AttributionKind.Unknown,
        Source = row.Text(10),
        Process = row.Text(11),
        SpeaksFor = row.Text(12),
        Agenda = row.Text(13),
        Outcome = row.Text(14),
        Reason = row.Text(15),
        Said = row.Text(16),
        Parts = [.. (row.Text(17)?.Split('\n') ?? []).Select(Part)],
    }.At(row, 18);

    private static (string Actor, string Name, TalksRole Role) Part(string text)
    {
        var fields = text.Split('\t', 3);
        return (fields[1], fields[2], EnumWords<TalksRole>.Parse(fields[0]) ?? TalksRole.Party);
    }

    private static ImmutableArray<string> List(string? joined) => joined is null ? [] : [.. joined.Split("; ")];
}
