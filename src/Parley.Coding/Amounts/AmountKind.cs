namespace Parley.Coding.Amounts;

/// <summary>What befell those who are counted.</summary>
public enum AmountKind
{
    Dead,
    Wounded,
    Missing,

    /// <summary>Dead and wounded together, where the text does not part them.</summary>
    Casualties,
    Displaced,
    Captured,
    Arrested,
    Freed,
}
