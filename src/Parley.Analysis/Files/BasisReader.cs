using Parley.Analysis.Graph;

namespace Parley.Analysis.Files;

/// <summary>Reads what an item rests on: <c>facts</c>, <c>source</c> or <c>assumption</c>.</summary>
internal static class BasisReader
{
    /// <returns>Null where the item says nothing of it.</returns>
    public static Basis? Read(Fields fields)
    {
        if (fields.Texts("facts") is { IsEmpty: false } facts)
            return Basis.OfFacts(facts.Select(fact => fact.Value));
        if (fields.Text("source") is { } source)
            return Basis.OfSource(source.Value);
        return fields.Text("assumption") is { } assumption ? Basis.OfAssumption(assumption.Value) : null;
    }
}
