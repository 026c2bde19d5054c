namespace Parley.Coding;

/// <summary>Whether what a fact tells of came about.</summary>
public enum Modality
{
    Occurred,
    Ongoing,
    Planned,
    Postponed,
    Cancelled,
    Demanded,
    Offered,
    Threatened,
    Hypothetical,
    Denied,
    Habitual,
}
