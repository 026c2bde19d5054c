namespace Parley.Analysis.Network;

/// <summary>Who has backing by a tie, and would lose it with the other side.</summary>
public enum Backing
{
    /// <summary>Nobody: the tie is no support, or one that nobody leans on ("praises", "represents").</summary>
    None,

    /// <summary>The side the tie leads to: whom the other backs.</summary>
    OfTo,

    /// <summary>The side the tie leads from: a proxy, a member.</summary>
    OfFrom,

    /// <summary>Both: allies.</summary>
    OfBoth,
}
