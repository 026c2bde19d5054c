using System.Collections.Immutable;
using System.Text.Json;
using Parley.Coding;

namespace Parley.Record.Actors;

/// <summary>Actors of a record: those named most often first, then by name and id.</summary>
public static class ActorQueries
{
    /// <param name="asNamed">Persons whom documents name differently stay apart although they are one.</param>
    public static ImmutableArray<ActorRow> Actors(this RecordFile record, RecordFilter? filter = null, bool asNamed = false)
    {
        var rows = record.Named(filter ?? RecordFilter.All);
        return asNamed || SamePersons.In(record) is not { IsEmpty: false } persons
            ? rows
            : [.. rows.GroupBy(row => persons.Kept(row.Actor.Id), StringComparer.Ordinal).Select(group => record.Joined([.. group], group.Key, filter ?? RecordFilter.All))
                .OrderByDescending(row => row.Mentions).ThenBy(row => row.Actor.Name, StringComparer.Ordinal).ThenBy(row => row.Actor.Id, StringComparer.Ordinal)];
    }

    // Mentions add up; a document that names somebody by both names is one document.
    private static ActorRow Joined(this RecordFile record, ImmutableArray<ActorRow> same, string kept, RecordFilter filter)
    {
        if (same.Length == 1 && same[0].Actor.Id == kept)
            return same[0];
        using var count = record.Prepare($"""
            SELECT count(DISTINCT m.document), count(DISTINCT d.story) FROM mention m JOIN actor a ON a.id = m.actor JOIN document d ON d.id = m.document
            WHERE {RecordFilter.OnDocument} AND a.key IN (SELECT value FROM json_each(@keys))
            """);
        var (documents, stories) = filter.Bind(count).Set("@keys", JsonSerializer.Serialize(same.Select(row => row.Actor.Id))).Rows(row => (row.GetInt32(0), row.GetInt32(1)))[0];
        using var actor = record.Prepare("SELECT a.key, a.name, k.name, a.country, a.sector FROM actor a JOIN term k ON k.id = a.kind WHERE a.key = ?1");
        var first = actor.Rows(row => new Actor(row.GetString(0), row.GetString(1), EnumWords<ActorKind>.Parse(row.GetString(2)) ?? ActorKind.Unknown, row.Text(3), row.Text(4)), kept)[0];
        return new ActorRow(
            first with
            {
                Country = first.Country ?? same.Select(row => row.Actor.Country).FirstOrDefault(country => country is not null),
                Sector = first.Sector ?? same.Select(row => row.Actor.Sector).FirstOrDefault(sector => sector is not null),
                Aliases = [.. same.SelectMany(row => row.Actor.Aliases).Append(first.Name).Distinct().Order(StringComparer.Ordinal)],
            },
            same.Sum(row => row.Mentions), documents, stories, same.Sum(row => row.Statements));
    }

    private static ImmutableArray<ActorRow> Named(this RecordFile record, RecordFilter filter)
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
        var found = filter.Bind(query).Rows(row => (
            Id: row.GetInt64(0),
            Row: new ActorRow(
                new Actor(row.GetString(1), row.GetString(2), EnumWords<ActorKind>.Parse(row.GetString(3)) ?? ActorKind.Unknown, row.Text(4), row.Text(5)),
                row.GetInt32(6), row.GetInt32(7), row.GetInt32(8), row.GetInt32(9))));
        return [.. found.Select(item => item.Row with { Actor = item.Row.Actor with { Aliases = names.Rows(row => row.GetString(0), item.Id) } })];
    }

    /// <summary>Where the chosen documents name actors, in the order of their text.</summary>
    /// <param name="asNamed">As for <see cref="Actors"/>.</param>
    public static ImmutableArray<MentionRow> Mentions(this RecordFile record, RecordFilter? filter = null, bool asNamed = false)
    {
        using var query = record.Prepare($"""
            SELECT d.key, a.key, m.start, m.start + m.length, f.name
            FROM mention m JOIN actor a ON a.id = m.actor JOIN document d ON d.id = m.document JOIN term f ON f.id = m.form
            WHERE {RecordFilter.OnDocument} AND (@actor IS NULL OR a.id IN {RecordFilter.ActorRows})
              AND (@source IS NULL OR EXISTS (SELECT 1 FROM fact ff JOIN term ft ON ft.id = ff.attribution WHERE ff.id BETWEEN d.first_fact AND d.first_fact + d.fact_count - 1 AND ft.name = @source))
            ORDER BY d.id, m.start, a.key
            """);
        var persons = asNamed ? null : SamePersons.In(record);
        return (filter ?? RecordFilter.All).Bind(query)
            .Rows(row => new MentionRow(row.GetString(0), persons?.Kept(row.GetString(1)) ?? row.GetString(1), row.Span(2), EnumWords<MentionForm>.Parse(row.GetString(4)) ?? MentionForm.Name));
    }
}
