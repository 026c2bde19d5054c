using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Parley.Acceptance;

/// <summary>A long read that is killed in the middle leaves a record that opens, holds whole documents only, and can be completed.</summary>
public sealed class KilledReadTests
{
    private const int Kills = 20;
    private const int Reports = 240;
    private const int Seed = 20241112;

    [Fact]
    public void A_read_killed_at_random_moments_leaves_whole_documents_and_is_completed_by_reading_again()
    {
        using var parley = new ParleyProcess();
        WriteReports(parley);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, parley.Run("read", "reports", "--record", "whole.db").ExitCode);
        var whole = Rows(parley.Path("whole.db"));
        var duration = watch.Elapsed;
        Assert.Equal(Reports, whole.Count);

        var random = new Random(Seed);
        var record = "killed-0.db";
        for (var kill = 1; kill <= Kills; kill++)
        {
            parley.RunAndKill(duration * random.NextDouble(), "read", "reports", "--record", record);

            var rows = File.Exists(parley.Path(record)) ? Rows(parley.Path(record)) : [];
            Assert.Subset(whole.ToHashSet(StringComparer.Ordinal), rows.ToHashSet(StringComparer.Ordinal));
            if (rows.Count < Reports)
                continue;
            Complete(parley, record, whole);
            record = $"killed-{kill}.db";
        }

        Complete(parley, record, whole);
    }

    private static void Complete(ParleyProcess parley, string record, List<string> whole)
    {
        Assert.Equal(0, parley.Run("read", "reports", "--record", record).ExitCode);
        Assert.Equal(whole.Order(StringComparer.Ordinal), Rows(parley.Path(record)).Order(StringComparer.Ordinal));
    }

    /// <summary>A line for each document with everything that hangs on it, after SQLite itself found the file sound.</summary>
    private static List<string> Rows(string path)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        if (Scalar(connection, "SELECT count(*) FROM sqlite_master WHERE name = 'documents'") is 0L)
            return [];
        Assert.Equal("ok", Scalar(connection, "PRAGMA integrity_check"));
        Assert.Null(Scalar(connection, "PRAGMA foreign_key_check"));
        using var query = connection.CreateCommand();
        query.CommandText = "SELECT id || ' ' || sentences || ' ' || mentions || ' ' || facts || ' ' || dropped || ' ' || characters FROM documents ORDER BY id";
        using var reader = query.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetString(0));
        return rows;
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    // Each report is about another place and another number, so that none is a copy of another.
    private static void WriteReports(ParleyProcess parley)
    {
        string[] parties = ["Sudan", "Ethiopia", "Colombia", "Cyprus", "Armenia", "Azerbaijan", "Yemen", "Kosovo", "Serbia", "Libya", "Mali", "Chad"];
        string[] matters = ["grain convoys", "border posts", "prisoner lists", "fuel prices", "bridge repairs", "ceasefire lines", "river gauges", "school terms"];
        var random = new Random(Seed);
        for (var number = 0; number < Reports; number++)
        {
            var words = Enumerable.Range(0, 12).Select(_ =>
                $"{parties[random.Next(parties.Length)]} and {parties[random.Next(parties.Length)]} spoke about {matters[random.Next(matters.Length)]} at post {random.Next(10_000)}.");
            var said = $"\"We counted {random.Next(1000)} trucks at gate {random.Next(1000)} on 3 March 2024,\" said Amina Yusuf, a spokeswoman for the monitors.";
            parley.Write($"reports/{number:000}.txt", string.Join(' ', words) + "\n\n" + said + "\n");
        }
    }
}
