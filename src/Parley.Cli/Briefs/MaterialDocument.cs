using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Cli.Briefs;

/// <param name="Story">The same for near-copies: the id of the document they are copies of, which for that document is its own.</param>
/// <param name="Sentences">Spans in <paramref name="Text"/>, in order.</param>
public sealed record MaterialDocument(
    string Id, string Story, string Address, string Text, ImmutableArray<TextSpan> Sentences)
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public DateOnly? Published { get; init; }

    public bool IsCopy => Story != Id;
}
