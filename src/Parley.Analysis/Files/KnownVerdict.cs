using System.Collections.Immutable;
using Parley.Analysis.Graph;

namespace Parley.Analysis.Files;

/// <summary>The states that are stable under one concept, as a source has it.</summary>
/// <param name="Concept">As the file format writes it: "Nash", "coalition GMR".</param>
/// <param name="DecisionMaker">For whom they are stable; null for all, that is equilibria.</param>
/// <param name="States">Every stable state or coalesced state; null where all of them are.</param>
public sealed record KnownVerdict(string Concept, string? DecisionMaker, ImmutableArray<StatePattern>? States);
