namespace Parley.Language.Coreference;

/// <summary>What a phrase is said of, as far as its words tell; of two that fit, the later tells more.</summary>
internal enum Who
{
    Unknown,
    Thing,
    Group,
    Person,
    Man,
    Woman,
}
