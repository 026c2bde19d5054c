using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Parley.Record.Documents;

/// <summary>Documents of a record, in the order in which they were added.</summary>
public static class DocumentQueries
{
    private const string Chosen = $"""
        FROM document d JOIN document s ON s.id = d.story LEFT JOIN outlet o ON o.id = d.outlet
        WHERE {RecordFilter.OnDocument} AND {RecordFilter.OnContent}
        """;

    public static ImmutableArray<DocumentRow> Documents(this RecordFile record, RecordFilter? filter = null)
    {
        using var sentences = record.Prepare("SELECT start, start + length FROM sentence WHERE document = ?1 ORDER BY start");
        using var addresses = record.Prepare("SELECT address FROM further_address WHERE document = ?1 ORDER BY address");
        using var query = record.Prepare($"""
            SELECT d.id, d.key, s.key, d.address, d.text, d.title, o.name, d.published, d.byline, d.language, d.url, d.dateline,
                   (SELECT count(*) FROM mention m WHERE m.document = d.id),
                   (SELECT count(*) FROM fact f JOIN term k ON k.id = f.kind WHERE f.id BETWEEN d.first_fact AND d.first_fact + d.fact_count - 1 AND k.name = 'statement'),
                   (SELECT count(*) FROM dropped_text x WHERE x.document = d.id)
            {Chosen} ORDER BY d.id
            """);
        return [.. (filter ?? RecordFilter.All).Bind(query).Rows(row => (Row: row.GetInt64(0), Document: Read(row)))
            .Select(found => found.Document with
            {
                Sentences = sentences.Rows(row => row.Span(0), found.Row),
                FurtherAddresses = addresses.Rows(row => row.GetString(0), found.Row),
            })];
    }

    /// <summary>What was left out of the chosen documents, in the order of their raw text.</summary>
    public static ImmutableArray<DroppedRow> Dropped(this RecordFile record, RecordFilter? filter = null)
    {
        using var query = record.Prepare($"""
            SELECT d.key, d.title, r.name, x.raw_start, x.raw_start + x.raw_length, x.text
            FROM dropped_text x JOIN term r ON r.id = x.reason JOIN document d ON d.id = x.document
            WHERE {RecordFilter.OnDocument} AND {RecordFilter.OnContent} ORDER BY d.id, x.number
            """);
        return (filter ?? RecordFilter.All).Bind(query)
            .Rows(row => new DroppedRow(row.GetString(0), row.Text(1), row.GetString(2), row.Span(3), row.GetString(5)));
    }

    private static DocumentRow Read(SqliteDataReader row) => new(row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), [])
    {
        Title = row.Text(5),
        Outlet = row.Text(6),
        Published = row.Day(7),
        Byline = row.Text(8),
        Language = row.Text(9),
        Url = row.Text(10),
        Dateline = row.Text(11),
        Mentions = row.GetInt32(12),
        Statements = row.GetInt32(13),
        Dropped = row.GetInt32(14),
    };
}
