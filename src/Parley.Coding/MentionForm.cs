namespace Parley.Coding;

/// <summary>How a text names an actor.</summary>
public enum MentionForm
{
    Name,
    Acronym,

    /// <summary>"Turkish", "Houthi".</summary>
    Adjective,

    /// <summary>A capital or a palace that stands for its government: "Ankara said".</summary>
    Metonym,
    Surname,
}
