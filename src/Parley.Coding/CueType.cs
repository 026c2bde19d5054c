namespace Parley.Coding;

/// <summary>What the reporting words make of the words reported: "demanded", "denied", "hopes".</summary>
public enum CueType
{
    /// <summary>Says so and no more: "said", "told", "according to".</summary>
    Assertion,

    /// <summary>Makes something known as decided or done: "announced", "revealed".</summary>
    Announcement,

    /// <summary>Wants somebody to act: "demanded", "urged", "called for".</summary>
    Demand,

    /// <summary>Puts something to somebody: "offered", "proposed", "suggested".</summary>
    Offer,

    /// <summary>Is for it: "supported", "welcomed", "backed".</summary>
    Support,

    /// <summary>Is against it: "rejected", "opposed", "ruled out".</summary>
    Rejection,

    /// <summary>Has come round to it, or shares it: "agreed", "echoed", "accepted".</summary>
    Agreement,

    /// <summary>Tells of harm that may come: "warned".</summary>
    Warning,

    /// <summary>Tells of harm the speaker will do: "threatened".</summary>
    Threat,

    /// <summary>Binds the speaker: "vowed", "pledged".</summary>
    Commitment,

    /// <summary>Means to: "plans", "intends".</summary>
    Intention,

    /// <summary>Is worried: "fears", "voiced concern".</summary>
    Concern,

    /// <summary>Says it is not so: "denied".</summary>
    Denial,

    /// <summary>Says somebody did wrong: "accused", "blamed".</summary>
    Accusation,

    /// <summary>Finds fault: "criticised", "condemned".</summary>
    Criticism,

    /// <summary>Speaks well of: "praised".</summary>
    Praise,

    /// <summary>Owns up to it: "admitted", "acknowledged".</summary>
    Admission,

    /// <summary>Holds it to be so: "believes", "considers".</summary>
    Belief,

    /// <summary>Thinks it will be so: "expects", "predicted".</summary>
    Expectation,

    /// <summary>"hopes".</summary>
    Hope,

    /// <summary>"wants", "seeks".</summary>
    Wish,

    /// <summary>"asked", "questioned".</summary>
    Question,

    /// <summary>Gives something a name or a quality: "described as", "called".</summary>
    Naming,

    /// <summary>A document or a count bears it out: "shows", "found".</summary>
    Finding,

    /// <summary>Speaks of it; the text does not tell what was said: "discussed", "spoke about".</summary>
    Topic,

    /// <summary>Says nothing to it: "declined to comment".</summary>
    Silence,
}
