using System.Collections.Immutable;
using Parley.Coding;
using Parley.Record.Conditions;
using Parley.Record.Events;
using Parley.Record.Positions;
using Parley.Record.Relations;
using Parley.Record.States;

namespace Parley.Cli.Briefs;

/// <summary>What a brief is made from. Documents are named by their place in <see cref="Documents"/>; the order of all lists is that of the documents and of their text.</summary>
public sealed record BriefMaterial
{
    public ImmutableArray<MaterialDocument> Documents { get; init; } = [];

    /// <summary>By id; holds every actor that mentions and statements name.</summary>
    public ImmutableDictionary<string, Actor> Actors { get; init; } = ImmutableDictionary<string, Actor>.Empty;

    public ImmutableArray<MaterialMention> Mentions { get; init; } = [];

    public ImmutableArray<MaterialStatement> Statements { get; init; } = [];

    public ImmutableArray<MaterialDate> Dates { get; init; } = [];

    public ImmutableArray<MaterialEvent> Events { get; init; } = [];

    /// <summary>Numbers of dead, wounded and so on that reports give for the events.</summary>
    public EventAmounts Amounts { get; init; } = EventAmounts.None;

    public ImmutableArray<MaterialTalks> Talks { get; init; } = [];

    /// <summary>Those that hold.</summary>
    public ImmutableArray<RelationRow> Relations { get; init; } = [];

    /// <summary>Those that hold.</summary>
    public ImmutableArray<ActorStateRow> States { get; init; } = [];

    public ImmutableArray<ConditionRow> Conditions { get; init; } = [];

    /// <summary>The positions, under their issues.</summary>
    public IssueIndex Issues { get; init; } = new([], []);

    public ImmutableArray<TopicRow> Topics { get; init; } = [];

    public ImmutableArray<string> Problems { get; init; } = [];
}
