using System.Collections.Immutable;

namespace Parley.Cli.Drafts;

/// <summary>Something parties of a record could do or leave: one option for each of them.</summary>
/// <param name="Key">The same for every wording of one act of the same movers.</param>
/// <param name="Name">As the record calls the issue, without whose act it is.</param>
/// <param name="Movers">Ids of those whose act it is: at least one.</param>
/// <param name="Facts">Ids of the positions and conditions that speak of it, in the order of the record.</param>
/// <param name="IsBound">Whether a condition ties it to another act.</param>
/// <param name="IsStanding">Whether it is done as things stand: to go on, to keep.</param>
internal sealed record DraftAct(string Key, string Name, ImmutableArray<string> Movers, ImmutableArray<string> Facts, bool IsBound, bool IsStanding);
