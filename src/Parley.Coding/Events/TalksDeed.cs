namespace Parley.Coding.Events;

/// <summary>What somebody does so that others meet.</summary>
internal enum TalksDeed
{
    /// <summary>An envoy somewhere.</summary>
    Send,

    /// <summary>Sides together, or to a table.</summary>
    Bring,

    /// <summary>Sides to a city.</summary>
    Invite,

    /// <summary>An ambassador.</summary>
    Summon,

    /// <summary>Somebody by name, on a day or somewhere.</summary>
    See,
}
