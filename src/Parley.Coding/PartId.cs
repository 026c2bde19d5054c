namespace Parley.Coding;

/// <summary>Ids of parts of an actor that have no name of their own: "part:SYR/officials" are Syria's officials.</summary>
public static class PartId
{
    private const string Prefix = "part:";

    /// <param name="owner">The actor's id.</param>
    /// <param name="part">What of it: lower case, words joined by hyphens.</param>
    public static string Of(string owner, string part) => $"{Prefix}{owner}/{part}";

    /// <summary>The id of whom a part belongs to, or null where the id is none of a part.</summary>
    public static string? OwnerOf(string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) && id.LastIndexOf('/') is > 0 and var slash ? id[Prefix.Length..slash] : null;

    /// <summary>The id of whom a part belongs to; any other id as it is.</summary>
    public static string WholeOf(string id) => OwnerOf(id) ?? id;
}
