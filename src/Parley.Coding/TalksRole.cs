namespace Parley.Coding;

/// <summary>What somebody is at talks.</summary>
public enum TalksRole
{
    Party,
    Host,
    Mediator,
    Facilitator,
    Guarantor,
    Observer,
    Delegate,

    /// <summary>Under whose auspices they are.</summary>
    Sponsor,

    /// <summary>Who speaks for their going on.</summary>
    Advocate,
}
