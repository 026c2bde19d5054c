namespace Parley.Coding.Gazetteers;

/// <summary>An actor a gazetteer knows, and its codes in the lists of the field.</summary>
/// <param name="People">The first noun for its people ("Turks"), or null.</param>
public sealed record GazetteerEntry(Actor Actor, string? People = null)
{
    public string Id => Actor.Id;

    /// <summary>The country it is or belongs to.</summary>
    public string? Country => Actor.Country;

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Alpha2 { get; init; }

    /// <summary>Number in the state list of the Correlates of War project.</summary>
    public string? CowNumber { get; init; }

    public string? CowCode { get; init; }

    /// <summary>PLOVER country code.</summary>
    public string? Plover { get; init; }

    /// <summary>Of an office-holder "head of state" or "head of government", of a state's own army "army of the state"; else null.</summary>
    public string? Role { get; init; }

    /// <summary>The last day on which the office may have been taken, or null where the table gives none.</summary>
    public DateOnly? Since { get; init; }
}
