using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Record.Actors;

/// <summary>Actors of a record: those named most often first, then by name and id.</summary>
public static class ActorQueries
{
    public static ImmutableArray<ActorRow> Actors(this RecordFile record, RecordFilter? filter = null)
    {
        using var names = record.Prepare("SELECT name FROM actor_name WHERE actor = ?1 ORDER BY name");
        using var query = record.Prepare($"""
            SELECT a.id, a.key, a.name, k.name, a.country, a.sector, count(*), count(DISTINCT m.document), count(DISTINCT d.story),
                   (SELECT count(DISTINCT x.fact) FROM fact_actor x JOIN term r ON r.id = x.role JOIN fact f ON f.id = x.fact
                    WHERE x.actor = a.id AND r.name = 'speaker')
            FROM mention m JOIN actor a ON a.id = m.actor JOIN term k ON k.id = a.kind JOIN document d ON d.id = m.document
            WHERE {RecordFilter.OnDocument} AND (@actor IS NULL OR a.id IN {RecordFilter.ActorRows})
              AND (@source IS NULL OR EXISTS (SELECT 1 FROM fact ff JOIN term ft ON ft.id = ff.attribution WHERE ff.id BETWEEN d.first_fact AND d.first_fact + d.fact_count - 1 AND ft.name = @source))
            GROUP BY a.id ORDER BY 7 DESC, a.name, a.key
            """);
        var found = (filter ?? RecordFilter.All).Bind(query).Rows(row => (
            Id: row.GetInt64(0),
            Row: new ActorRow(
                new Actor(row.GetString(1), row.GetString(2), EnumWords<ActorKind>.Parse(row.GetString(3)) ?? ActorKind.Unknown, row.Text(4), row.Text(5)),
                row.GetInt32(6), row.GetInt32(7), row.GetInt32(8), row.GetInt32(9))));
        return [.. found.Select(item => item.Row with { Actor = item.Row.Actor with { Aliases = names.Rows(row => row.GetString(0), item.Id) } })];
    }

    /// <summary>Where the chosen documents name actors, in the order of their text.</summary>
    public static ImmutableArray<MentionRow> Mentions(this RecordFile record, RecordFilter? filter = null)
    {
        using var query = record.Prepare($"""
            SELECT d.key, a.key, m.start, m.start + m.length, f.name
            FROM mention m JOIN actor a ON a.id = m.actor JOIN document d ON d.id = m.document JOIN term f ON f.id = m.form
            WHERE {RecordFilter.OnDocument} AND (@actor IS NULL OR a.id IN {RecordFilter.ActorRows})
              AND (@source IS NULL OR EXISTS (SELECT 1 FROM fact ff JOIN term ft ON ft.id = ff.attribution WHERE ff.id BETWEEN d.first_fact AND d.first_fact + d.fact_count - 1 AND ft.name = @source))
            ORDER BY d.id, m.start, a.key
            """);
        return (filter ?? RecordFilter.All).Bind(query)
            .Rows(row => new MentionRow(row.GetString(0), row.GetString(1), row.Span(2), EnumWords<MentionForm>.Parse(row.GetString(4)) ?? MentionForm.Name));
    }
}
