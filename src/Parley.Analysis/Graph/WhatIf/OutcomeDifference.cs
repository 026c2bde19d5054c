using System.Collections.Immutable;
using Parley.Analysis.Graph.Stability;

namespace Parley.Analysis.Graph.WhatIf;

/// <summary>How the outcomes by one concept change, told by pattern and never by number.</summary>
/// <param name="Gained">Outcomes only after the change.</param>
/// <param name="Lost">Outcomes only before it.</param>
/// <param name="Kept">Outcomes before and after.</param>
/// <param name="NewlyReachable">Of the gained and kept: those any moves reach from the status quo now and did not before.</param>
/// <param name="NoLongerReachable">Of the lost and kept: those any moves reached from the status quo before and do not now.</param>
public sealed record OutcomeDifference(
    StabilityConcept Concept, ImmutableArray<StatePattern> Gained, ImmutableArray<StatePattern> Lost, ImmutableArray<StatePattern> Kept,
    ImmutableArray<StatePattern> NewlyReachable, ImmutableArray<StatePattern> NoLongerReachable);
