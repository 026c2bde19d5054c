using Parley.Analysis.Graph;
using Parley.Record;
using Parley.Record.Events;

namespace Parley.Cli.Conflicts;

/// <summary>Says what an item of a model rests on; facts by their sentence where a record is at hand.</summary>
internal sealed class BasisWords(RecordFile? record)
{
    /// <returns>Null where the model says nothing of it.</returns>
    public string? Of(Basis basis) =>
        basis == Basis.NotGiven ? null
        : basis.Facts.IsEmpty ? basis.ToString()
        : string.Join("; ", basis.Facts.Select(Fact));

    private string Fact(string id)
    {
        if (record is null)
            return $"fact {id}";
        return record.Explain(id) is [var fact, ..] ? $"fact {id}: {fact.Source ?? fact.Attribution}: \"{Plain.Line(fact.Sentence)}\"" : $"fact {id}, which is not in the record";
    }
}
