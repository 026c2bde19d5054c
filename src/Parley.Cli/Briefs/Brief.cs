using System.Collections.Immutable;

namespace Parley.Cli.Briefs;

/// <summary>One page over a set of documents: what was read, who the parties are, what is said, and where it stands. Holds no date of its making: the same documents give the same brief.</summary>
public sealed record Brief
{
    public required string Title { get; init; }

    public required Coverage Coverage { get; init; }

    /// <summary>By kind, in the order they are shown.</summary>
    public ImmutableArray<PartyGroup> Parties { get; init; } = [];

    /// <summary>Parties counted but not listed.</summary>
    public int OtherParties { get; init; }

    public ImmutableArray<Speaker> Speakers { get; init; } = [];

    public int OtherSpeakers { get; init; }

    /// <summary>"What happened", "Talks", "What is planned": each only where there is something to tell.</summary>
    public ImmutableArray<ToldSection> Told { get; init; } = [];

    /// <summary>In order of time.</summary>
    public ImmutableArray<MentionedDate> Dates { get; init; } = [];

    public int OtherDates { get; init; }

    public required SourceSummary Sources { get; init; }

    /// <summary>Every document a mark leads to, by its number.</summary>
    public ImmutableArray<CitedDocument> Documents { get; init; } = [];

    /// <summary>Documents read that no mark leads to and that are not listed.</summary>
    public int OtherDocuments { get; init; }

    /// <summary>What could not be read or was left out, one line each.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];
}
