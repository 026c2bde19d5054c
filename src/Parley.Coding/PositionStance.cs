namespace Parley.Coding;

/// <summary>Which side is taken.</summary>
public enum PositionStance
{
    For,
    Against,

    /// <summary>Neither yet: "is open to", "does not rule out".</summary>
    Open,

    /// <summary>For it, on a condition.</summary>
    Conditional,
}
