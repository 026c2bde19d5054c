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

    /// <summary>Words further on that take up the same talks.</summary>
    Reference,

    /// <summary>What talks were about.</summary>
    Agenda,

    /// <summary>What came of talks.</summary>
    Outcome,

    /// <summary>Why talks were put off, broken off or stalled.</summary>
    Reason,

    /// <summary>How those who took part judge talks.</summary>
    Assessment,
}
