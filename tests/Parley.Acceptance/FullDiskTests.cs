using Microsoft.Data.Sqlite;

namespace Parley.Acceptance;

/// <summary>Where the disk is full, the run ends in words; what was added stays, and reading again with room completes it.</summary>
public sealed class FullDiskTests
{
    private const int Reports = 12;

    // A limit on the size of any one file that the process writes: to SQLite, a disk that takes no more.
    private const int Kibibytes = 760;

    [Fact]
    public void A_read_that_runs_out_of_room_says_so_and_can_be_completed()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "The limit is set by bash.");
        using var parley = new ParleyProcess();
        for (var number = 0; number < Reports; number++)
            parley.Write($"reports/{number:00}.txt", string.Join(' ', Enumerable.Range(0, 500).Select(word => $"Post {(number * 7919) + (word * 104_729)} reported.")) + "\n\nNiger said on 3 May 2024 that it would not talk.\n");

        var full = parley.RunLimited(Kibibytes, "read", "reports", "--record", "full.db");

        Assert.Equal(1, full.ExitCode);
        Assert.Matches(@"full\.db: .+ \[PLY04(04|10)\]", full.Error);
        Assert.True(Documents(parley.Path("full.db")) < Reports);
        Assert.Equal(0, parley.Run("read", "reports", "--record", "full.db").ExitCode);
        Assert.Equal(Reports, Documents(parley.Path("full.db")));
    }

    private static long Documents(string path)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        using var query = connection.CreateCommand();
        query.CommandText = "SELECT count(*) FROM document WHERE (SELECT integrity_check FROM pragma_integrity_check) = 'ok'";
        return (long)query.ExecuteScalar()!;
    }
}
