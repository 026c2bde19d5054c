namespace Parley.Coding;

/// <summary>What a piece of evidence supports in a fact.</summary>
public enum SupportRole
{
    Trigger,
    Actor,
    Recipient,
    Speaker,
    Addressee,
    Cue,
    Content,
    Date,
    Place,
    Occasion,

    /// <summary>Who sets a condition or takes a position.</summary>
    Holder,

    /// <summary>What comes first in a condition.</summary>
    If,

    /// <summary>What depends on it.</summary>
    Then,
}
