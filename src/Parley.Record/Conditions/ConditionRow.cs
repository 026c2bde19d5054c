using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Record.Conditions;

/// <summary>A condition, with where it stands.</summary>
public sealed record ConditionRow(string Fact, string Document, Condition Claim) : FactRow(Fact, Document)
{
    public ImmutableArray<string> HolderNames { get; init; } = [];

    /// <summary>Names of those who must move first.</summary>
    public ImmutableArray<string> IfNames { get; init; } = [];

    /// <summary>Names of those whose move depends on it.</summary>
    public ImmutableArray<string> ThenNames { get; init; } = [];

    public Modality Modality { get; init; }

    public string? Hedge { get; init; }

    public AttributionKind Attribution { get; init; }

    /// <summary>The words the text gives for who says so, or null for the narrator.</summary>
    public string? Source { get; init; }
}
