namespace Parley.Reading.Feeds;

/// <summary>One entry of a feed. Absent fields are null.</summary>
/// <param name="Number">Place in the feed, from 1.</param>
/// <param name="Content">The longest of full content and summary; null where the entry has a title only.</param>
/// <param name="IsHtml">Whether the content is markup.</param>
public sealed record FeedEntry(
    int Number, string? Title, string? Content, bool IsHtml, PublicationDate? Published, string? Author, string? Link);
