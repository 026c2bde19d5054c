using System.Collections.Immutable;

namespace Parley.Record.Events;

/// <summary>A fact and everything it rests on.</summary>
/// <param name="Claim">As JSON.</param>
/// <param name="Evidence">Role, words, and where they stand in the document's text.</param>
public sealed record ExplainedFact(
    string Id, string Kind, string Claim, string Modality, string Attribution, string? Source, string Coder, string Rule, string Sentence,
    ImmutableArray<(string Role, string Quote, int Start, int End)> Evidence);
