namespace Parley.Language.Coreference;

/// <summary>How a pronoun is used.</summary>
internal enum PronounUse
{
    None,
    Personal,
    Possessive,
    Reflexive,
    Demonstrative,
    Indefinite,
}
