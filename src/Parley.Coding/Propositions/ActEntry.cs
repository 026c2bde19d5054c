namespace Parley.Coding.Propositions;

/// <summary>An act as the list of acts has it.</summary>
/// <param name="Name">The one word for all its wordings.</param>
/// <param name="Of">Whom "of" names after its noun.</param>
/// <param name="About">What the act is about where its noun does not say it, or null.</param>
internal sealed record ActEntry(string Name, OfRole Of, string? About);
