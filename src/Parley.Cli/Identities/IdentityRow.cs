using Parley.Reading;

namespace Parley.Cli.Identities;

/// <summary>Two names that became one actor, or two actors that did not, with the reason and a place to read it.</summary>
/// <param name="First">Id of an actor.</param>
/// <param name="Second">Id of another, or a name as a text has it.</param>
internal sealed record IdentityRow(string First, string Second, bool IsSame, string Reason)
{
    /// <summary>How often the name stands for the actor; null for a pair of actors.</summary>
    public int? Mentions { get; init; }

    /// <summary>Where the second is first named: document, place in its text, whole sentence; null where the chosen documents do not.</summary>
    public string? Document { get; init; }

    public TextSpan? Span { get; init; }

    public string? Sentence { get; init; }
}
