using System.Collections.Immutable;

namespace Parley.Analysis.Files;

/// <summary>A known answer beside what the engine finds.</summary>
/// <param name="DecisionMaker">Null where the verdict is about all.</param>
/// <param name="Expected">Nodes, ascending.</param>
/// <param name="Found">Nodes, ascending.</param>
public sealed record CheckedAnswer(string Source, char? Reading, string Concept, string? DecisionMaker, ImmutableArray<int> Expected, ImmutableArray<int> Found)
{
    public bool Agrees => Expected.SequenceEqual(Found);
}
