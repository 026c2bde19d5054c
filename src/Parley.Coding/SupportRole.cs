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
}
