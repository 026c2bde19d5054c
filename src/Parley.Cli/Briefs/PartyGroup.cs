using System.Collections.Immutable;

namespace Parley.Cli.Briefs;

/// <summary>Parties of one kind, most widely reported first.</summary>
public sealed record PartyGroup(string Kind, ImmutableArray<Party> Parties);
