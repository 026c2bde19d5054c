namespace Parley.Record;

internal static class SchemaVersion
{
    internal const int Current = 1;
}
