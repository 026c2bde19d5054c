namespace Parley.Analysis.Graph.Preferences;

/// <summary>Where an override puts a state.</summary>
public enum OverridePlace
{
    /// <summary>On a level of its own, directly above the anchor's.</summary>
    JustAbove,

    /// <summary>On the anchor's level.</summary>
    LevelWith,

    /// <summary>On a level of its own, directly below the anchor's.</summary>
    JustBelow,

    /// <summary>Above all others; the anchor is not looked at.</summary>
    First,

    /// <summary>Below all others; the anchor is not looked at.</summary>
    Last,
}
