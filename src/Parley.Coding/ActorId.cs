namespace Parley.Coding;

/// <summary>What the form of an actor's id tells: "person:ana-ruiz", "col:farmers", "anon:a-diplomat", "pop:kurds", and for states three capitals.</summary>
public static class ActorId
{
    /// <summary>A person with a name.</summary>
    public static bool IsPerson(string id) => id.StartsWith("person:", StringComparison.Ordinal);

    /// <summary>A group known only by a description, which holds in its own document.</summary>
    public static bool IsDescribed(string id) => id.StartsWith("col:", StringComparison.Ordinal);

    /// <summary>A group known only by a description, or a source that is not named: neither is the same one elsewhere.</summary>
    public static bool IsUnnamed(string id) => IsDescribed(id) || id.StartsWith("anon:", StringComparison.Ordinal);

    /// <summary>A people ("the Kurds").</summary>
    public static bool IsPeople(string id) => id.StartsWith("pop:", StringComparison.Ordinal);

    /// <summary>An armed group, party or front the gazetteer knows ("grp:m23").</summary>
    public static bool IsGroup(string id) => id.StartsWith("grp:", StringComparison.Ordinal);

    /// <summary>An organisation of states or of people the gazetteer knows ("org:AU").</summary>
    public static bool IsOrganisation(string id) => id.StartsWith("org:", StringComparison.Ordinal);

    /// <summary>A state: its code of ISO 3166, alpha-3.</summary>
    public static bool IsState(string id) => id.Length == 3 && id.All(char.IsAsciiLetterUpper);
}
