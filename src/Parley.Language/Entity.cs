using System.Collections.Immutable;

namespace Parley.Language;

/// <summary>One coreference chain: the mentions of a document that refer to the same thing.</summary>
/// <param name="Index">Position in <see cref="ParsedDocument.Entities"/>, from 0.</param>
/// <param name="Mentions">Indices into <see cref="ParsedDocument.Mentions"/>, ascending, at least one.</param>
/// <param name="Members">Indices of the entities a plural or collective one lists ("the two sides"), ascending; empty where the text does not settle them.</param>
public sealed record Entity(int Index, ImmutableArray<int> Mentions, ImmutableArray<int> Members);
