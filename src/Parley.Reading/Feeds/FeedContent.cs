using System.Collections.Immutable;

namespace Parley.Reading.Feeds;

/// <summary>A feed: its own title, which names the outlet, and its entries in order.</summary>
public sealed record FeedContent(string? Title, string? Language, ImmutableArray<FeedEntry> Entries);
