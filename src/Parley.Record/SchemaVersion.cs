namespace Parley.Record;

internal static class SchemaVersion
{
    /// <summary>The number of the last migration; stands in <c>PRAGMA user_version</c>.</summary>
    internal const int Current = 7;

    /// <summary>"PRLY" in <c>PRAGMA application_id</c> tells a record from any other SQLite file.</summary>
    internal const int ApplicationId = 0x50524C59;
}
