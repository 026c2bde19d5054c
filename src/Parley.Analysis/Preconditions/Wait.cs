using System.Collections.Immutable;

namespace Parley.Analysis.Preconditions;

/// <summary>One party waits for another.</summary>
/// <param name="Who">Id of the one that waits.</param>
/// <param name="For">Id of the one that must move first.</param>
/// <param name="Requirements">What it rests on: at least one, in the order given.</param>
public sealed record Wait(string Who, string For, ImmutableArray<Requirement> Requirements);
