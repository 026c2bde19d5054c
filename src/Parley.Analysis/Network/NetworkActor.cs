namespace Parley.Analysis.Network;

/// <param name="Id">The actor's id in the record.</param>
/// <param name="Kind">In words: "armed group".</param>
/// <param name="Country">ISO 3166-1 alpha-3, or null.</param>
public sealed record NetworkActor(string Id, string Name, string Kind, string? Country);
