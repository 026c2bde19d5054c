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

    /// <summary>The noun of a group without a name: "officials" of "Turkish officials".</summary>
    Description,
}
