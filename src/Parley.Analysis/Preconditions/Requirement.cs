using System.Collections.Immutable;

namespace Parley.Analysis.Preconditions;

/// <summary>One move must come before another.</summary>
/// <param name="Fact">Id of the condition it rests on.</param>
/// <param name="Holders">Ids of those who set it; empty where the text does not say.</param>
/// <param name="First">What must come first.</param>
/// <param name="Then">What waits for it.</param>
public sealed record Requirement(string Fact, ImmutableArray<string> Holders, Move First, Move Then)
{
    /// <summary>Those who wait: whoever set the condition, else those whose move waits.</summary>
    public ImmutableArray<string> Waiting => Holders.IsEmpty ? Then.Actors : Holders;
}
