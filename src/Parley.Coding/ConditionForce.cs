namespace Parley.Coding;

/// <summary>What follows from a condition.</summary>
public enum ConditionForce
{
    /// <summary>Without the first the second will not be: "only if", "unless", "not before".</summary>
    Necessary,

    /// <summary>With the first the second will be: "if".</summary>
    Sufficient,

    /// <summary>Each with the other: "if and only if", "in exchange for".</summary>
    Both,
}
