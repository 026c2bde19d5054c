using System.Globalization;

namespace Parley.Record;

/// <summary>Brings a file to the schema of this program, one numbered script at a time, each whole or not at all.</summary>
internal static class SchemaMigrator
{
    /// <summary>Names of the embedded scripts in order: "0001_record.sql", …</summary>
    internal static IReadOnlyList<string> Scripts { get; } = typeof(SchemaMigrator).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();

    /// <exception cref="RecordException">The file is no record (PLY0402), of a newer schema (PLY0401), or of an older one and not to be written (PLY0408).</exception>
    internal static void Bring(RecordFile record)
    {
        var found = Read(record, "PRAGMA user_version");
        CheckIdentity(record, found);
        if (found == SchemaVersion.Current)
            return;
        if (record.IsReadOnly)
            throw new RecordException(RecordProblems.OlderSchema(record.Path, found));
        if (found == 0)
            PrepareNewFile(record);
        // A table that is made anew under its name is missing for a moment; SQLite takes the switch only outside a transaction.
        record.Execute("PRAGMA foreign_keys = OFF");
        foreach (var script in Scripts)
            Apply(record, script);
        record.Execute("PRAGMA foreign_keys = ON");
    }

    private static void CheckIdentity(RecordFile record, long version)
    {
        var application = Read(record, "PRAGMA application_id");
        if (application == SchemaVersion.ApplicationId)
        {
            if (version > SchemaVersion.Current)
                throw new RecordException(RecordProblems.NewerSchema(record.Path, version));
            return;
        }

        var isEmpty = application == 0 && version == 0 && Read(record, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!isEmpty || record.IsReadOnly)
            throw new RecordException(RecordProblems.NotARecord(record.Path, isEmpty ? "an empty file" : "a SQLite database of another program"));
    }

    private static void PrepareNewFile(RecordFile record)
    {
        // Articles lie whole on a page, several to each: smaller pages stay half empty.
        record.Execute("PRAGMA page_size = 16384");
        record.Execute("PRAGMA journal_mode = WAL");
    }

    private static void Apply(RecordFile record, string script)
    {
        var number = int.Parse(script.AsSpan(0, 4), CultureInfo.InvariantCulture);
        record.Execute("BEGIN IMMEDIATE");
        try
        {
            // Another process may have been quicker.
            if (Read(record, "PRAGMA user_version") < number)
            {
                record.Execute(Text(script));
                record.Execute($"PRAGMA application_id = {SchemaVersion.ApplicationId}");
                record.Execute($"PRAGMA user_version = {number}");
            }

            record.Execute("COMMIT");
        }
        catch
        {
            record.RollBack();
            throw;
        }
    }

    /// <summary>The SQL of a script.</summary>
    internal static string Text(string script)
    {
        using var reader = new StreamReader(typeof(SchemaMigrator).Assembly.GetManifestResourceStream(script)!);
        return reader.ReadToEnd();
    }

    private static long Read(RecordFile record, string sql)
    {
        using var query = record.Prepare(sql);
        return query.Rows(row => row.GetInt64(0))[0];
    }
}
