namespace Parley.Coding;

/// <summary>In what manner a side is taken.</summary>
public enum PositionType
{
    /// <summary>Somebody is to act: "demands", "calls for".</summary>
    Demand,

    /// <summary>The holder would act: "offers", "is ready to".</summary>
    Offer,

    /// <summary>"supports", "welcomes".</summary>
    Support,

    /// <summary>"rejects", "refuses to".</summary>
    Rejection,

    /// <summary>"warns of", "threatens to".</summary>
    Warning,

    /// <summary>"vows to", "is committed to".</summary>
    Commitment,

    /// <summary>"fears", "voiced concern over".</summary>
    Concern,

    /// <summary>"its priority is".</summary>
    Priority,

    /// <summary>"wants", "has an interest in".</summary>
    Interest,
}
