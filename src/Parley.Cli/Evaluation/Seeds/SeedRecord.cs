using Parley.Coding;
using Parley.Record;
using Parley.Record.Writing;

namespace Parley.Cli.Evaluation.Seeds;

/// <summary>The first reports in a record of their own, gone when disposed of.</summary>
internal static class SeedRecord
{
    public static RecordFile Write(IEnumerable<CodedDocument> documents)
    {
        var record = RecordFile.OpenInMemory();
        using var writer = new DocumentWriter(record);
        foreach (var document in documents)
            writer.Add(document);
        return record;
    }
}
