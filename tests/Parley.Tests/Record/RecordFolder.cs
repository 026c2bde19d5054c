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
