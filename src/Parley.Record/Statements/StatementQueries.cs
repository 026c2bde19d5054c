using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Record.Statements;

/// <summary>Statements and dates of a record, in the order of documents and of their text.</summary>
public static class StatementQueries
{
    private const string Speakers = """
        (SELECT x.fact FROM fact_actor x JOIN term r ON r.id = x.role WHERE r.name = 'speaker' AND x.actor IN
        """ + " " + RecordFilter.ActorRows + ")";

    /// <param name="cueType">Only statements whose cue is of this type, or null.</param>
    public static ImmutableArray<StatementRow> Statements(this RecordFile record, RecordFilter? filter = null, CueType? cueType = null)
    {
        using var actors = record.Prepare("""
            SELECT r.name, a.key, a.name FROM fact_actor x JOIN actor a ON a.id = x.actor JOIN term r ON r.id = x.role
            WHERE x.fact = ?1 ORDER BY r.name, x.number
            """);
        using var content = record.Prepare("""
            SELECT s.start, s.start + s.length FROM support s JOIN term r ON r.id = s.role WHERE s.fact = ?1 AND r.name = 'content' ORDER BY s.start
            """);
        using var query = record.Prepare($"""
            SELECT v.fact_row, v.id, v.document, v.speaker_text, v.cue, v.content, v.kind, v.attribution, v.source, v.modality, v.hedge,
                   v.cue_type, v.negated, v.cue_lemma, v.addressee_text, v.occasion, v.date, {FactRowReading.Columns}
            FROM statements v JOIN document d ON d.id = v.document_row
            WHERE {RecordFilter.OnDocument} AND (@actor IS NULL OR v.fact_row IN {Speakers}) AND (@source IS NULL OR v.attribution = @source)
                  AND (@cue IS NULL OR v.cue_type = @cue)
            ORDER BY v.document_row, v.start, v.id
            """);
        var persons = SamePersons.In(record);
        return [.. (filter ?? RecordFilter.All).Bind(query).Set("@cue", cueType is { } cue ? EnumWords<CueType>.Of(cue) : null).Rows(row => (Row: row.GetInt64(0), Statement: Read(row)))
            .Select(found => Complete(found.Statement, actors.Rows(row => (row.GetString(0), persons.Kept(row.GetString(1)), persons.NameOf(row.GetString(1), row.GetString(2))), found.Row), content.Rows(row => row.Span(0), found.Row)))];
    }

    /// <summary>The dates the texts name; not the interval inferred for a report without a day.</summary>
    public static ImmutableArray<DateRow> Dates(this RecordFile record, RecordFilter? filter = null)
    {
        using var query = record.Prepare($"""
            SELECT v.id, v.document, v.edtf, v.phrase, v.start, v."end" FROM dates v JOIN document d ON d.id = v.document_row
            WHERE {RecordFilter.OnDocument} AND {RecordFilter.OnContent} AND v.fact_row NOT IN (SELECT f.fact_row FROM facts f WHERE f.kind = 'date' AND f.rule = 'report-inferred')
            ORDER BY v.document_row, v.start, v.id
            """);
        return (filter ?? RecordFilter.All).Bind(query)
            .Rows(row => new DateRow(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.Span(4)));
    }

    private static StatementRow Complete(StatementRow row, ImmutableArray<(string Role, string Id, string Name)> actors, ImmutableArray<TextSpan> content)
    {
        var speakers = actors.Where(actor => actor.Role == "speaker").ToList();
        return row with
        {
            Claim = row.Claim with
            {
                Speakers = [.. speakers.Select(actor => actor.Id)],
                Addressees = [.. actors.Where(actor => actor.Role == "addressee").Select(actor => actor.Id)],
            },
            Attribution = row.Attribution with { ActorIds = [.. actors.Where(actor => actor.Role == "source").Select(actor => actor.Id)] },
            SpeakerNames = [.. speakers.Select(actor => actor.Name)],
            AddresseeNames = [.. actors.Where(actor => actor.Role == "addressee").Select(actor => actor.Name)],
            ContentSpans = content,
        };
    }

    private static StatementRow Read(SqliteDataReader row) => new StatementRow(
        row.GetString(1),
        row.GetString(2),
        new Statement([], row.Text(3), row.Text(4), row.Text(5) ?? "", EnumWords<StatementKind>.Parse(row.Text(6)) ?? StatementKind.Indirect)
        {
            CueType = EnumWords<CueType>.Parse(row.Text(11)) ?? CueType.Assertion,
            IsNegated = row.GetInt64(12) != 0,
            CueLemma = row.Text(13),
            AddresseeText = row.Text(14),
            Occasion = row.Text(15),
            Date = row.Text(16),
        },
        new Attribution(EnumWords<AttributionKind>.Parse(row.Text(7)) ?? AttributionKind.Unknown, row.Text(8), []),
        [])
    {
        Modality = EnumWords<Modality>.Parse(row.Text(9)) ?? Modality.Occurred,
        Hedge = row.Text(10),
    }.At(row, 17);
}
