namespace Parley.Coding;

/// <summary>How one actor stands to another. Its sign is <see cref="RelationSigns"/>'s.</summary>
public enum RelationType
{
    /// <summary>Alliance, partnership, close ties.</summary>
    AllyOf,

    /// <summary>Supports: politically, with troops, with aid, in words such as "backs".</summary>
    Backs,

    /// <summary>Gives weapons.</summary>
    Arms,

    /// <summary>Gives money.</summary>
    Funds,

    /// <summary>Acts for another: proxy, client, surrogate.</summary>
    ProxyOf,

    /// <summary>Is against: enemy, rival, at odds, hostile.</summary>
    Opposes,

    /// <summary>Is at war or in combat with.</summary>
    Fights,

    /// <summary>Strikes the other.</summary>
    Attacks,

    /// <summary>Belongs to an organisation or alliance.</summary>
    MemberOf,

    /// <summary>Is a wing, branch or unit of.</summary>
    PartOf,

    /// <summary>Leads, commands, rules.</summary>
    Heads,

    /// <summary>Holds an office of, speaks for.</summary>
    Represents,

    AppointedBy,

    /// <summary>Has forces or bases on the other's soil.</summary>
    HasForcesIn,

    /// <summary>Shelters refugees from.</summary>
    HostsRefugeesFrom,

    Borders,

    /// <summary>Mediates for the other; one relation a side.</summary>
    MediatesFor,

    Recognises,

    Sanctions,

    /// <summary>Calls the other terrorist, illegitimate and the like; the words are the role.</summary>
    ViewsAs,

    /// <summary>Holds or runs.</summary>
    Controls,

    /// <summary>Meets, speaks with, has channels to.</summary>
    TalksWith,

    /// <summary>Speaks well of: praises, thanks, stands by.</summary>
    Praises,

    /// <summary>Speaks ill of: condemns, accuses.</summary>
    Criticises,
}
