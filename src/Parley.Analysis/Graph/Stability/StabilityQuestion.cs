using System.Collections.Immutable;

namespace Parley.Analysis.Graph.Stability;

/// <summary>What is to be found out about the stability of states.</summary>
public sealed record StabilityQuestion
{
    /// <summary>Nash, GMR, SMR and SEQ.</summary>
    public static StabilityQuestion Usual { get; } =
        new() { Concepts = [StabilityConcept.Nash, StabilityConcept.Gmr, StabilityConcept.Smr, StabilityConcept.Seq] };

    /// <summary>All five.</summary>
    public static StabilityQuestion All { get; } = new() { Concepts = [.. Enum.GetValues<StabilityConcept>()] };

    public ImmutableArray<StabilityConcept> Concepts { get; init; } = [];

    /// <summary>How unknown preferences count; it must be told where there are some, and changes nothing where there are none.</summary>
    public UnknownReading? Reading { get; init; }

    /// <summary>Where preferences have strength, tell strong from weak stability (Hamouda, Kilgour and Hipel 2006). Nash has no such split.</summary>
    public bool WithStrength { get; init; }
}
