namespace Parley.Analysis.Graph.Notices;

/// <summary>What in a model decides nothing, and may be a slip of whoever wrote it.</summary>
public enum NoticeKind
{
    /// <summary>A rule forbids no state that the other rules leave.</summary>
    IdleRule,

    /// <summary>An option stands the same in every possible state.</summary>
    FixedOption,

    /// <summary>A wish is true in every possible state, or in none.</summary>
    IdleWish,

    /// <summary>A ranking or an override names a state that cannot be.</summary>
    ImpossibleState,

    /// <summary>A decision maker has no move in any state.</summary>
    NoMoves,

    /// <summary>A decision maker likes all states equally.</summary>
    Indifferent,
}
