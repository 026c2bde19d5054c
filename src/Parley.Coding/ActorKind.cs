namespace Parley.Coding;

public enum ActorKind
{
    State,

    /// <summary>A government or a part of it: a ministry, a delegation, a service.</summary>
    Government,
    Military,
    ArmedGroup,
    Party,

    /// <summary>Intergovernmental organisation.</summary>
    Igo,

    /// <summary>Non-governmental organisation.</summary>
    Ngo,
    Coalition,
    Person,
    Population,
    Media,

    /// <summary>A source the text does not name, with the description it gives.</summary>
    Anonymous,

    /// <summary>Named, of a kind the text does not tell.</summary>
    Unknown,
}
