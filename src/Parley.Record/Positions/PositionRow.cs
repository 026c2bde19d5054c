using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Record.Positions;

/// <summary>A position, with where it stands.</summary>
public sealed record PositionRow(string Fact, string Document, Position Claim) : FactRow(Fact, Document)
{
    public ImmutableArray<string> HolderNames { get; init; } = [];

    public ImmutableArray<string> AddresseeNames { get; init; } = [];

    public Modality Modality { get; init; }

    public string? Hedge { get; init; }

    public AttributionKind Attribution { get; init; }

    /// <summary>The words the text gives for who says so, or null for the narrator.</summary>
    public string? Source { get; init; }

    /// <summary>Id of the issue it belongs to, after every judgement.</summary>
    public string Issue { get; init; } = "";

    /// <summary>What the issue is called.</summary>
    public string IssueName { get; init; } = "";
}
