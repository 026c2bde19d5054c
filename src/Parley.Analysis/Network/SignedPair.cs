namespace Parley.Analysis.Network;

/// <summary>Two actors whose ties add up to support (1) or enmity (-1).</summary>
/// <param name="First">The id that comes first in ordinal order.</param>
public readonly record struct SignedPair(string First, string Second, int Sign);
