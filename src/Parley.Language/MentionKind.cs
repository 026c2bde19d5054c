namespace Parley.Language;

/// <summary>How a mention refers.</summary>
public enum MentionKind
{
    /// <summary>By name, short form or acronym ("Amina Yusuf", "Yusuf", "UNMISS").</summary>
    Name,

    /// <summary>By a description ("the envoy", "both sides").</summary>
    Nominal,

    /// <summary>By a pronoun or possessive ("she", "their").</summary>
    Pronoun,
}
