using Microsoft.Data.Sqlite;
using Parley.Coding;
using Parley.Record;
using Parley.Record.Writing;

namespace Parley.Tests.Record;

/// <summary>A folder of its own for a test's record, and a look into the file as another tool has it.</summary>
internal sealed class RecordFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("parley-record-");

    public string Path => At("parley.db");

    public string At(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public void Fill(params CodedDocument[] documents)
    {
        using var record = RecordFile.Open(Path);
        Add(record, documents);
    }

    public static void Add(RecordFile record, params CodedDocument[] documents)
    {
        using var writer = new DocumentWriter(record);
        foreach (var document in documents)
            writer.Add(document);
    }

    /// <summary>Fills the record, and makes a second one with the same rows as an earlier program wrote them.</summary>
    /// <param name="schema">1 to 7: the tables of these are alike.</param>
    /// <returns>Path of the second record.</returns>
    public string MakeOlder(int schema)
    {
        Fill([TestDocuments.Report("a.txt"), .. GeneratedReports.Make(12, 9, 6)]);
        var older = At("older.db");
        using var connection = Connect(older);
        foreach (var script in SchemaMigrator.Scripts.Take(schema))
            Query(connection, SchemaMigrator.Text(script));
        Query(connection, $"PRAGMA application_id = {SchemaVersion.ApplicationId}; PRAGMA user_version = {schema}");
        Query(connection, $"ATTACH '{Path}' AS now");
        Query(connection, OlderRows);
        return older;
    }

    private const string OlderRows = """
        INSERT INTO term SELECT * FROM now.term;
        INSERT INTO outlet SELECT * FROM now.outlet;
        INSERT INTO actor SELECT * FROM now.actor;
        INSERT INTO actor_name SELECT * FROM now.actor_name;
        INSERT INTO coder SELECT * FROM now.coder;
        INSERT INTO claim SELECT * FROM now.claim;
        INSERT INTO document
        SELECT d.id, d.key, d.text_hash, d.story, d.outlet, d.published, d.published_as_written, d.published_basis, d.language, d.address, d.url, d.title, d.byline,
               d.dateline, d.dateline_place, d.dateline_date, d.dateline_agency, d.dateline_raw_start, d.dateline_raw_length, d.added_at, d.signature, d.offset_map,
               (SELECT json_group_array(json_array(p.kind, p.start, p.length)) FROM now.part p WHERE p.document = d.id),
               (SELECT json_group_array(json_array(s.start, s.length)) FROM now.sentence s WHERE s.document = d.id), d.text
        FROM now.document d;
        INSERT INTO document_search (rowid, text) SELECT id, text FROM document;
        INSERT INTO mention SELECT document, start, actor, length, form FROM now.mention;
        INSERT INTO fact
        SELECT f.id, f.document, f.key, f.kind, f.coder, f.attribution, f.modality, f.source, f.hedge, f.claim, f.start, f.length, f.start + f.raw_shift,
               f.length + f.raw_growth, f.start - f.sentence_before, f.sentence_before + f.length + f.sentence_after,
               (SELECT json_group_array(CASE s.raw_length WHEN s.length THEN json_array(s.role, s.start, s.length, s.raw_start - s.start)
                                        ELSE json_array(s.role, s.start, s.length, s.raw_start - s.start, s.raw_length - s.length) END)
                FROM now.support s WHERE s.fact = f.id)
        FROM now.fact f;
        INSERT INTO fact_actor SELECT * FROM now.fact_actor
        """;

    public SqliteConnection Connect(string? path = null)
    {
        var connection = new SqliteConnection($"Data Source={path ?? Path};Pooling=False");
        connection.Open();
        return connection;
    }

    public List<string> Query(string sql, string? path = null)
    {
        using var connection = Connect(path);
        return Query(connection, sql);
    }

    public static List<string> Query(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(i))));
        return rows;
    }

    /// <summary>Every row of every table, in order.</summary>
    public string Dump(string? path = null)
    {
        using var connection = Connect(path);
        var tables = Query(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        return string.Join('\n', tables.SelectMany(table => Query(connection, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal).Prepend(table)));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
