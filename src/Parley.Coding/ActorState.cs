namespace Parley.Coding;

/// <summary>Something became of an actor that lasts: it was founded, dissolved or overthrown, split, went into exile, died.</summary>
/// <param name="Actor">Id of the actor. What becomes of a government is its state's.</param>
public sealed record ActorState(ActorStateType Type, string Actor) : IClaim
{
    /// <summary>Id of whom it merged with, became independent from or is called after; null where the text names nobody.</summary>
    public string? Other { get; init; }

    /// <summary>EDTF value of the day the text gives, or null.</summary>
    public string? Date { get; init; }

    public string Canonical => $"{Type}|{Actor}|{Other}|{Date}";
}
