using System.Collections.Immutable;

namespace Parley.Cli.Briefs;

/// <summary>A document marks lead to.</summary>
/// <param name="Number">From 1, in the order of the list.</param>
public sealed record CitedDocument(int Number, string Id, string? Title, string? Outlet, DateOnly? Published, string Address)
{
    /// <summary>Title of the report it is a near-copy of, or null.</summary>
    public string? CopyOf { get; init; }

    /// <summary>The sentences cited, in order.</summary>
    public ImmutableArray<CitedSentence> Sentences { get; init; } = [];
}
