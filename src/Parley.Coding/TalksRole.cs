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
}
