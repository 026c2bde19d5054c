using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Parley.Record;

/// <summary>One SQL statement, compiled once and run with changing values. SQLite's errors come out as <see cref="RecordException"/>.</summary>
internal sealed class PreparedSql(RecordFile record, SqliteCommand command) : IDisposable
{
    /// <summary>What it is asked of.</summary>
    internal RecordFile Record => record;

    /// <summary>Sets a named parameter.</summary>
    internal PreparedSql Set(string name, object? value)
    {
        var index = command.Parameters.IndexOf(name);
        if (index < 0)
            command.Parameters.Add(new SqliteParameter(name, value ?? DBNull.Value));
        else
            command.Parameters[index].Value = value ?? DBNull.Value;
        return this;
    }

    /// <summary>Runs it with the values of ?1, ?2, … and gives the number of rows changed.</summary>
    internal int Run(params ReadOnlySpan<object?> values)
    {
        SetAll(values);
        try
        {
            return command.ExecuteNonQuery();
        }
        catch (SqliteException error)
        {
            throw RecordProblems.From(error, record.Path);
        }
    }

    /// <summary>Runs an INSERT and gives the row number it made.</summary>
    internal long Insert(params ReadOnlySpan<object?> values)
    {
        Run(values);
        return record.LastRow;
    }

    internal ImmutableArray<T> Rows<T>(Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        SetAll(values);
        try
        {
            using var reader = command.ExecuteReader();
            var rows = ImmutableArray.CreateBuilder<T>();
            while (reader.Read())
                rows.Add(read(reader));
            return rows.ToImmutable();
        }
        catch (SqliteException error)
        {
            throw RecordProblems.From(error, record.Path);
        }
    }

    public void Dispose() => command.Dispose();

    private void SetAll(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (i == command.Parameters.Count)
                command.Parameters.Add(new SqliteParameter("?" + (i + 1), values[i] ?? DBNull.Value));
            else
                command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
