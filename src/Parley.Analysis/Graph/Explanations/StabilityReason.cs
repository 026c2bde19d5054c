namespace Parley.Analysis.Graph.Explanations;

/// <summary>Why a decision maker stays in a state, or does not.</summary>
public enum StabilityReason
{
    /// <summary>It stays because it has no move at all.</summary>
    CannotMove,

    /// <summary>It could move, and likes none of the states it could move to better.</summary>
    NoImprovement,

    /// <summary>It could improve, and each improvement is met by a sanction.</summary>
    Deterred,

    /// <summary>It leaves: some improvement is met by no sanction.</summary>
    Tempted,
}
