namespace Parley.Language;

/// <summary>What a named entity is. The numbers are the order of the labels in the shipped weights.</summary>
public enum EntityType
{
    /// <summary>A person by name, without titles ("Amina Yusuf" in "President Amina Yusuf").</summary>
    Person,

    /// <summary>A government body, company, party, alliance or armed group.</summary>
    Organisation,

    /// <summary>A country, town, region, river or building.</summary>
    Location,

    /// <summary>A nationality, ethnic or religious group or political camp, as noun or adjective ("Kurdish", "Sunnis").</summary>
    Group,

    /// <summary>A named event: an election, a war, a battle, a conference.</summary>
    Event,

    /// <summary>A weapon or military platform ("AK-47", "T-72 tank").</summary>
    Weapon,

    /// <summary>An office or rank a person holds ("Foreign Minister", "Brigadier General").</summary>
    Title,
}
