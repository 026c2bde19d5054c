using Parley.Language;

namespace Parley.Training.Coreference;

/// <summary>A parsed document whose coreference is marked, in whole or in part.</summary>
/// <param name="Chains">The marked spans, in tokens, of each chain.</param>
/// <param name="Marks">What of the document is marked.</param>
internal sealed record MarkedDocument(ParsedDocument Parsed, List<List<(int First, int End)>> Chains, Marks Marks)
{
    /// <summary>Where only one pronoun is marked: spans it does not refer to.</summary>
    public List<(int First, int End)> Others { get; init; } = [];
}
