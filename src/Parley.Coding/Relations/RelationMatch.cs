namespace Parley.Coding.Relations;

/// <summary>A relation as the tree tells it, between two phrases.</summary>
/// <param name="Trigger">Index of the word that tells it.</param>
/// <param name="Subject">Index of the head of the phrase it is said of.</param>
/// <param name="Target">Index of the head of the other's.</param>
/// <param name="Rule">Name of the lexicon's entry.</param>
public sealed record RelationMatch(RelationType Type, int Trigger, int Subject, int Target, string Rule)
{
    /// <summary>First and last word of the label of a view ("terrorist group"), or null.</summary>
    public (int First, int Last)? Label { get; init; }

    /// <summary>Only a person can be the subject.</summary>
    public bool NeedsPerson { get; init; }

    /// <summary>The target is a group or a body, not a state: "Libya's eastern commander" does not head Libya.</summary>
    public bool NeedsGroup { get; init; }

    /// <summary>The word tells that it is over: "quit the union".</summary>
    public bool HasEnded { get; init; }

    /// <summary>The other is each of the two sides of the text, whom the words beside do not name.</summary>
    public bool IsForSides { get; init; }

    /// <summary>The other is the state the subject is at home in.</summary>
    public bool IsForHome { get; init; }

    /// <summary>The word tells of what a state owns: "the Kenyan state oil company".</summary>
    public bool IsOfState { get; init; }

    /// <summary>The other is the state the place struck lies in.</summary>
    public bool IsOfSite { get; init; }

    /// <summary>The other is a land, not a group.</summary>
    public bool NeedsLand { get; init; }

    /// <summary>Only who is named outright can be the object.</summary>
    public bool NeedsName { get; init; }
}
