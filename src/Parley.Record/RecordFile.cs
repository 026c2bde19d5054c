using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Parley.Reading;
using SQLitePCL;

namespace Parley.Record;

/// <summary>An open record: one SQLite file of documents, actors, facts and the text that supports them.</summary>
/// <remarks>
/// Documents are added with <c>Writing.DocumentWriter</c>; the queries are extension methods, one class a topic.
/// One writer at a time; readers in other processes are not held up. An instance belongs to one thread at a time.
/// </remarks>
public sealed class RecordFile : IDisposable
{
    private const int SmallestDatabase = 512;

    private readonly SqliteConnection _connection;

    private RecordFile(string path, SqliteConnection connection, bool isReadOnly, RecordOptions options)
    {
        Path = path;
        _connection = connection;
        IsReadOnly = isReadOnly;
        Options = options;
    }

    public string Path { get; }

    public bool IsReadOnly { get; }

    public RecordOptions Options { get; }

    /// <summary>Persons who are one, as they were found when this was the last document.</summary>
    internal (long Document, SamePersons Persons)? Persons { get; set; }

    internal long LastRow => raw.sqlite3_last_insert_rowid(_connection.Handle);

    /// <summary>Opens a record for reading and writing; makes it where there is none, and brings an older schema up to date.</summary>
    /// <exception cref="RecordException">The file is not a record, of a newer schema, damaged, locked, or cannot be written (PLY0401–PLY0410).</exception>
    public static RecordFile Open(string path, RecordOptions? options = null)
    {
        CheckFile(path, mustExist: false);
        return Open(path, path, SqliteOpenMode.ReadWriteCreate, options);
    }

    /// <summary>Opens an existing record and never changes it.</summary>
    /// <exception cref="RecordException">As for <see cref="Open(string, RecordOptions?)"/>; also where there is no file (PLY0407).</exception>
    public static RecordFile OpenReadOnly(string path, RecordOptions? options = null)
    {
        CheckFile(path, mustExist: true);
        try
        {
            return Open(path, path, SqliteOpenMode.ReadOnly, options);
        }
        catch (RecordException error) when (error.Problem.Code == "PLY0405" && !File.Exists(path + "-wal"))
        {
            // In a folder nobody may write, SQLite cannot make the shared-memory file; with no log beside it the file is all there is.
            var uri = new Uri(System.IO.Path.GetFullPath(path)).AbsoluteUri + "?immutable=1";
            return Open(path, uri, SqliteOpenMode.ReadOnly, options);
        }
    }

    /// <summary>A record that is gone when it is disposed of.</summary>
    public static RecordFile OpenInMemory(RecordOptions? options = null) => Open(":memory:", ":memory:", SqliteOpenMode.ReadWriteCreate, options);

    /// <summary>Everything found wrong inside the file: pages, references, search index. Empty for a sound record.</summary>
    public ImmutableArray<Problem> Check()
    {
        using var pages = Prepare("SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'");
        using var references = Prepare("SELECT \"table\" || ' row refers to a missing row of ' || parent FROM pragma_foreign_key_check");
        return [.. pages.Rows(row => row.GetString(0)).Concat(references.Rows(row => row.GetString(0)))
            .Select(found => new Problem("PLY0406", Path, $"the file is damaged ({found})", "a sound record", "restore a copy, or read the articles into a new record"))];
    }

    public void Dispose() => _connection.Dispose();

    internal PreparedSql Prepare(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return new PreparedSql(this, command);
    }

    internal void Execute(string sql)
    {
        using var statement = Prepare(sql);
        statement.Run();
    }

    /// <summary>Ends a failed transaction. SQLite has ended it already where the disk was full.</summary>
    internal void RollBack()
    {
        if (raw.sqlite3_get_autocommit(_connection.Handle) == 0)
            Execute("ROLLBACK");
    }

    private static RecordFile Open(string path, string source, SqliteOpenMode mode, RecordOptions? options)
    {
        options ??= RecordOptions.Default;
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = options.BusySeconds,
        }.ToString());
        var record = new RecordFile(path, connection, mode == SqliteOpenMode.ReadOnly, options);
        try
        {
            connection.Open();
            SchemaMigrator.Bring(record);
            record.Execute("PRAGMA synchronous = NORMAL");
            record.LimitSize();
            return record;
        }
        catch (SqliteException error) when (error.SqliteErrorCode != 26)
        {
            record.Dispose();
            throw RecordProblems.From(error, path);
        }
        catch (SqliteException error)
        {
            record.Dispose();
            throw new RecordException(RecordProblems.NotARecord(path, "a file that is not SQLite"), error);
        }
        catch (RecordException error) when (error.InnerException is SqliteException { SqliteErrorCode: 26 })
        {
            record.Dispose();
            throw new RecordException(RecordProblems.NotARecord(path, "a file that is not SQLite"), error);
        }
        catch
        {
            record.Dispose();
            throw;
        }
    }

    private void LimitSize()
    {
        if (Options.MaxBytes is not { } bytes)
            return;
        using var size = Prepare("PRAGMA page_size");
        var pages = Math.Max(1, bytes / size.Rows(row => row.GetInt64(0))[0]);
        Execute($"PRAGMA max_page_count = {pages}");
    }

    private static void CheckFile(string path, bool mustExist)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
            throw new RecordException(RecordProblems.NotARecord(path, "a folder"));
        var file = new FileInfo(path);
        if (mustExist && !file.Exists)
            throw new RecordException(RecordProblems.Missing(path));
        // SQLite takes the shortest of files for empty ones and would write over them.
        if (file is { Exists: true, Length: > 0 and < SmallestDatabase })
            throw new RecordException(RecordProblems.NotARecord(path, "a file that is not SQLite"));
    }
}
