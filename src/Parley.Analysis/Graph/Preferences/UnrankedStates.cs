namespace Parley.Analysis.Graph.Preferences;

/// <summary>What holds for possible states that a ranking does not name.</summary>
public enum UnrankedStates
{
    /// <summary>The model is refused (PLY0809).</summary>
    Refused,

    /// <summary>Nothing is known between them and any other state.</summary>
    Unknown,

    /// <summary>They share one level below all that are ranked.</summary>
    Last,
}
