namespace Parley.Coding;

/// <summary>What coded a fact, so that a later version can be told from this one.</summary>
/// <param name="Rule">Name of the rule of meaning that applied.</param>
public sealed record CoderStamp(string Name, string Version, string Rule);
