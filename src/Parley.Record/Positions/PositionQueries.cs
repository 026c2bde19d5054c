using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Parley.Coding;

namespace Parley.Record.Positions;

/// <summary>Positions and issues of a record, in the order of documents and of their text, and what people said about issues.</summary>
public static class PositionQueries
{
    private const string TakesPart = """
        (@actor IS NULL OR v.fact_row IN (SELECT x.fact FROM fact_actor x JOIN term r ON r.id = x.role WHERE r.name IN ('holder', 'addressee') AND x.actor IN
        """ + " " + RecordFilter.ActorRows + "))";

    /// <summary>The positions, each with its issue. Issues are grouped over the whole record, whatever the filter.</summary>
    public static ImmutableArray<PositionRow> Positions(this RecordFile record, RecordFilter? filter = null)
    {
        var issueOf = record.Issues().SelectMany(issue => issue.Positions).ToDictionary(row => row.Fact, StringComparer.Ordinal);
        return [.. record.Ungrouped(filter ?? RecordFilter.All).Select(row => issueOf[row.Fact])];
    }

    /// <summary>All issues of the record, the most spoken of first.</summary>
    public static ImmutableArray<Issue> Issues(this RecordFile record) => record.IssueIndex().Issues;

    public static IssueIndex IssueIndex(this RecordFile record) => new(record.Ungrouped(RecordFilter.All), record.IssueJudgements(), record.ActorNames().GetValueOrDefault);

    private static Dictionary<string, string> ActorNames(this RecordFile record)
    {
        using var query = record.Prepare("SELECT key, name FROM actor");
        return query.Rows(row => (Key: row.GetString(0), Name: row.GetString(1))).ToDictionary(actor => actor.Key, actor => actor.Name, StringComparer.Ordinal);
    }

    /// <summary>In the order they were made.</summary>
    public static ImmutableArray<IssueJudgement> IssueJudgements(this RecordFile record)
    {
        using var query = record.Prepare("SELECT verdict, issue, other, name FROM issue_judgement ORDER BY id");
        return query.Rows(row => new IssueJudgement(EnumWords<IssueVerdict>.Parse(row.GetString(0)) ?? default, row.GetString(1), row.Text(2), row.Text(3)));
    }

    /// <summary>Appends a judgement; nothing is overwritten.</summary>
    public static void Judge(this RecordFile record, IssueJudgement judgement)
    {
        using var insert = record.Prepare("INSERT INTO issue_judgement (made_at, verdict, issue, other, name) VALUES (?1, ?2, ?3, ?4, ?5)");
        insert.Run(
            record.Options.Time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
            EnumWords<IssueVerdict>.Of(judgement.Verdict), judgement.Issue, judgement.Other, judgement.Name);
    }

    private static ImmutableArray<PositionRow> Ungrouped(this RecordFile record, RecordFilter filter)
    {
        using var query = record.Prepare($"""
            SELECT v.id, v.document, v.holder_ids, v.holder_text, v.act_actor_ids, v.act, v.about, v.content, v.stance, v.type, v.addressee_ids, v.strength,
                   v.holders, v.addressees, v.modality, v.hedge, v.attribution, v.source, {FactRowReading.Columns}
            FROM positions v JOIN document d ON d.id = v.document_row
            WHERE {RecordFilter.OnDocument} AND {TakesPart} AND (@source IS NULL OR v.attribution = @source)
            ORDER BY v.document_row, v.start, v.id
            """);
        var rows = filter.Bind(query).Rows(Read);
        return SamePersons.In(record) is { IsEmpty: false } persons ? [.. rows.Select(row => Told(row, persons))] : rows;
    }

    private static PositionRow Told(PositionRow row, SamePersons persons)
    {
        var (holders, names) = persons.Kept(row.Claim.Holders, row.HolderNames);
        var (addressees, addresseeNames) = persons.Kept(row.Claim.Addressees, row.AddresseeNames);
        return row with { Claim = row.Claim with { Holders = holders, Addressees = addressees, Content = persons.Kept(row.Claim.Content) }, HolderNames = names, AddresseeNames = addresseeNames };
    }

    private static PositionRow Read(SqliteDataReader row) => new PositionRow(
        row.GetString(0),
        row.GetString(1),
        new Position(
            row.List(2), row.Text(3), new Proposition(row.List(4), row.Text(5) ?? "", row.Text(6), IsNegated: false, row.Text(7) ?? ""),
            EnumWords<PositionStance>.Parse(row.Text(8)) ?? default, EnumWords<PositionType>.Parse(row.Text(9)) ?? default, row.List(10))
        { Strength = row.Text(11) })
    {
        HolderNames = row.List(12),
        AddresseeNames = row.List(13),
        Modality = EnumWords<Modality>.Parse(row.Text(14)) ?? Modality.Occurred,
        Hedge = row.Text(15),
        Attribution = EnumWords<AttributionKind>.Parse(row.Text(16)) ?? AttributionKind.Unknown,
        Source = row.Text(17),
    }.At(row, 18);
}
