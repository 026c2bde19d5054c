using System.Collections.Immutable;
using Parley.Analysis.Graph.Stability;

namespace Parley.Analysis.Graph.WhatIf;

/// <summary>What follows from a change of a model.</summary>
public sealed record ModelDifference
{
    public required StabilityResult Before { get; init; }

    public required StabilityResult After { get; init; }

    /// <summary>States that have become possible.</summary>
    public required ImmutableArray<StatePattern> NewStates { get; init; }

    /// <summary>States that are no longer possible.</summary>
    public required ImmutableArray<StatePattern> LostStates { get; init; }

    /// <summary>One for each concept asked for.</summary>
    public required ImmutableArray<OutcomeDifference> Outcomes { get; init; }

    /// <summary>Reachability was compared from here; null where the model tells no status quo, or the change takes it away.</summary>
    public StatePattern? StatusQuo { get; init; }

    /// <summary>How unknown preferences were read, where the change leaves some or there were some; null where all is known.</summary>
    public UnknownReading? Reading { get; init; }
}
