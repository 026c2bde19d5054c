namespace Parley.Coding;

/// <summary>How a text words a condition.</summary>
public enum ConditionForm
{
    If,
    OnlyIf,
    Unless,
    Until,

    /// <summary>"only after", "once".</summary>
    After,

    /// <summary>"no … before", "must … before".</summary>
    Before,
    AsLongAs,

    /// <summary>"provided that", "on condition that".</summary>
    Provided,
    InExchangeFor,

    /// <summary>"without … no".</summary>
    Without,

    /// <summary>"depends on", "is contingent on", "would require".</summary>
    DependsOn,

    /// <summary>"is a precondition for".</summary>
    Precondition,

    /// <summary>"demands … for … to".</summary>
    Demand,

    /// <summary>"must … for … to", "must … to avoid".</summary>
    Must,

    /// <summary>"can only be reached through", "the only way to … is".</summary>
    OnlyThrough,

    /// <summary>"any withdrawal must not be abrupt": how an act must be to be accepted.</summary>
    Manner,

    /// <summary>"would allow", "paves the way for": the first makes the second possible.</summary>
    Enables,

    /// <summary>"prevents … from": the first keeps the second from being.</summary>
    Blocks,
}
