using System.Collections.Immutable;

namespace Parley.Analysis.Files;

/// <summary>Answers a source gives for a model.</summary>
/// <param name="Reading">Under unknown preferences, which of the four readings of doubt (a to d) they go by; null where nothing is unknown.</param>
public sealed record KnownAnswer(string Source, char? Reading, ImmutableArray<KnownVerdict> Verdicts);
