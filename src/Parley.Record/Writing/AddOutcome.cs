namespace Parley.Record.Writing;

/// <summary>What became of a document given to the record.</summary>
public enum AddOutcome
{
    /// <summary>New, and the first of its story.</summary>
    Added,

    /// <summary>This address with this text is known: nothing was changed.</summary>
    AlreadyThere,

    /// <summary>The same text from another address, of the same outlet or one that is not told: only the address was noted.</summary>
    SameText,

    /// <summary>The same or nearly the same text in another outlet, or another version of it: kept, and linked to the story's first document.</summary>
    Copy,
}
