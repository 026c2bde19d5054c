namespace Parley.Language.Coreference;

/// <summary>What stands before a noun.</summary>
internal enum Determination
{
    None,
    Definite,
    Demonstrative,
    Possessive,
    Indefinite,
    Numeral,
}
