namespace Parley.Analysis.Graph.Stability;

/// <summary>What an unknown preference counts as (Li, Hipel, Kilgour and Fang 2004). In each, sanctions by SEQ and SSEQ may use moves the mover might like.</summary>
public enum UnknownReading
{
    /// <summary>It invites to move, and a state about which nothing is known deters nobody: stable here is stable in all.</summary>
    A,

    /// <summary>It invites nobody to move, and deters nobody.</summary>
    B,

    /// <summary>It invites to move, and it deters.</summary>
    C,

    /// <summary>It invites nobody to move, and it deters: stable in any is stable here.</summary>
    D,
}
