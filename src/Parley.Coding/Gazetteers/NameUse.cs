namespace Parley.Coding.Gazetteers;

/// <summary>How a gazetteer's name stands for its entry.</summary>
public enum NameUse
{
    Name,
    Acronym,
    Adjective,

    /// <summary>A noun for the people of a country, which are not its state.</summary>
    People,

    /// <summary>A capital or seat of government, which is a place unless the syntax makes it the government.</summary>
    City,

    /// <summary>A building that stands for the government.</summary>
    Seat,

    /// <summary>Holds an actor's name and is none: "Gulf of Guinea".</summary>
    NotAnActor,
}
