using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Record.Documents;

/// <summary>A document as the record holds it.</summary>
/// <param name="Story">Id of the first document of its story: its own, unless it is a copy.</param>
/// <param name="Text">The clean text.</param>
/// <param name="Sentences">Into <paramref name="Text"/>, in order.</param>
public sealed record DocumentRow(string Id, string Story, string Address, string Text, ImmutableArray<TextSpan> Sentences)
{
    /// <summary>Other places where the same text was met.</summary>
    public ImmutableArray<string> FurtherAddresses { get; init; } = [];

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public DateOnly? Published { get; init; }

    public string? Byline { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    public string? Dateline { get; init; }

    public int Mentions { get; init; }

    public int Statements { get; init; }

    public int Dropped { get; init; }

    public bool IsCopy => Story != Id;
}
