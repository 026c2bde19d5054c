namespace Parley.Coding.Amounts;

/// <summary>Tells people who are only counted ("31 people", "at least two officers") from parties.</summary>
public static class CountedPeople
{
    private const int Reach = 4;

    /// <summary>Whether the actor has no name and is called by a number.</summary>
    public static bool Are(Actor actor) =>
        ActorId.IsDescribed(actor.Id) && actor.Name.ToLowerInvariant().Split(' ').Take(Reach).Any(word => char.IsAsciiDigit(word[0]) || AmountWords.Shipped.IsNumberWord(word));
}
