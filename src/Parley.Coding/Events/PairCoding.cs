namespace Parley.Coding.Events;

/// <summary>What one actor did to another.</summary>
/// <param name="Trigger">Index of the word that tells it.</param>
/// <param name="Rule">The entry of the lexicon, and what changed its type.</param>
public sealed record PairCoding(EventType Type, string? Mode, string? Cameo, int Trigger, string Rule);
