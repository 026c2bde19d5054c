namespace Parley.Record;

/// <summary>The numbers by which a file is known for a record, and for one this program can read.</summary>
internal static class SchemaVersion
{
    /// <summary>The number of the last migration; stands in <c>PRAGMA user_version</c>.</summary>
    internal const int Current = 9;

    /// <summary>"PRLY" in <c>PRAGMA application_id</c> tells a record from any other SQLite file.</summary>
    internal const int ApplicationId = 0x50524C59;
}
