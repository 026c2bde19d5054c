using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Record.Positions;

/// <summary>What is said to have been spoken of, in the order of documents and of their text.</summary>
public static class TopicQueries
{
    public static ImmutableArray<TopicRow> Topics(this RecordFile record, RecordFilter? filter = null)
    {
        using var query = record.Prepare($"""
            SELECT v.id, v.document, v.teller_ids, v.source, v.act_actor_ids, v.act, v.about, v.content, v.tellers, {FactRowReading.Columns}
            FROM topics v JOIN document d ON d.id = v.document_row
            WHERE {RecordFilter.OnDocument} AND {RecordFilter.OnContent} ORDER BY v.document_row, v.start, v.id
            """);
        return (filter ?? RecordFilter.All).Bind(query).Rows(row => new TopicRow(
            row.GetString(0), row.GetString(1),
            new Topic(row.List(2), row.Text(3), new Proposition(row.List(4), row.Text(5) ?? "", row.Text(6), IsNegated: false, row.Text(7) ?? "")))
        {
            TellerNames = row.List(8),
        }.At(row, 9));
    }
}
