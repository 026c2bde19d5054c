namespace Parley.Analysis.Files;

/// <summary>A name for a state.</summary>
/// <param name="State">Option j, counted from 0, is bit j.</param>
public sealed record NamedState(string Name, ulong State);
