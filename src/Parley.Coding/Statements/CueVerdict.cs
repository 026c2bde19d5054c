namespace Parley.Coding.Statements;

/// <summary>What stands around a verb that may report.</summary>
/// <param name="IsDenied">"did not say", "no one said".</param>
/// <param name="IsOpen">Not told as a fact: "may say", "if he says".</param>
/// <param name="IsWilled">With "will" or "would": no speech yet, but an attitude.</param>
internal readonly record struct CueVerdict(bool IsDenied, bool IsOpen, bool IsWilled)
{
    /// <summary>Whether an entry counts here: speech must have taken place; an attitude may be denied or to come.</summary>
    public bool Allows(CueEntry entry)
    {
        if (entry.OnlyAffirmed && IsDenied)
            return false;
        if (entry.OnlyDenied)
            return IsDenied && !IsOpen;
        if (!IsAttitude(entry.Type))
            return !IsDenied && !IsOpen && !IsWilled;
        return !IsOpen || IsDenied;
    }

    private static bool IsAttitude(CueType type) => type is CueType.Support or CueType.Rejection or CueType.Agreement or CueType.Belief
        or CueType.Expectation or CueType.Hope or CueType.Wish or CueType.Intention or CueType.Concern;
}
