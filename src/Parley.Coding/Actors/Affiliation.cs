using Parley.Reading;

namespace Parley.Coding.Actors;

/// <summary>What the words about a title say its bearer belongs to. Null where they say nothing.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
internal readonly record struct Affiliation(Actor? Actor, TextSpan? Span = null)
{
    public string? Country => Actor?.Country;

    /// <summary>The sector of a titled member: a rebel group's spokesman is a rebel, a state's minister what the title says.</summary>
    public string? Sector(string? titleSector) => Actor switch
    {
        { Kind: ActorKind.ArmedGroup or ActorKind.Party or ActorKind.Igo or ActorKind.Ngo or ActorKind.Media } => Actor.Sector ?? titleSector,
        { Kind: ActorKind.Military } => Actor.Sector,
        _ => titleSector,
    };
}
