namespace Parley.Coding;

/// <summary>Two actors are, or are not, the same, and why.</summary>
/// <param name="First">Id; the one that stays where both are the same.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="IsSame">False where they are kept apart although their names are near.</param>
/// <param name="Reason">In words, with the names compared.</param>
public sealed record IdentityLink(string First, string Second, bool IsSame, string Reason);
