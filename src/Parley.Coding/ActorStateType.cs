namespace Parley.Coding;

/// <summary>What became of an actor.</summary>
public enum ActorStateType
{
    /// <summary>Began to be.</summary>
    Founded,

    /// <summary>Was disbanded, or disbanded itself.</summary>
    Dissolved,

    /// <summary>Fell apart or lost power: of a state, its government did.</summary>
    Collapsed,

    /// <summary>Was driven from power: of a state, its government was.</summary>
    Overthrown,

    Split,

    Merged,

    Renamed,

    Exiled,

    /// <summary>Of a person: died or was killed.</summary>
    Dead,

    /// <summary>Of a person: resigned or stepped down.</summary>
    LeftOffice,

    /// <summary>Declared or gained independence.</summary>
    Independent,
}
