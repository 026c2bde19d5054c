using Parley.Record;

namespace Parley.Cli.Briefs;

/// <summary>Takes the material of a brief out of a record.</summary>
public static class RecordMaterial
{
    public static BriefMaterial Load(RecordFile record) => new();
}
