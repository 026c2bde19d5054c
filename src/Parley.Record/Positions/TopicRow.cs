using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Record.Positions;

/// <summary>What somebody says was spoken of, with where it stands.</summary>
public sealed record TopicRow(string Fact, string Document, Topic Claim) : FactRow(Fact, Document)
{
    public ImmutableArray<string> TellerNames { get; init; } = [];
}
