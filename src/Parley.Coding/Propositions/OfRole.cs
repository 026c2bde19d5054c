namespace Parley.Coding.Propositions;

/// <summary>Whom "of" names after the noun of an act.</summary>
internal enum OfRole
{
    Agent,
    Patient,
    Mutual,

    /// <summary>An act of those whose act it is about: "the end of their strikes".</summary>
    Through,
}
