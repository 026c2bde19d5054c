namespace Parley.Record.Writing;

/// <param name="DocumentId">The document in the record that holds the text.</param>
/// <param name="StoryId">The first document of its story; itself where it stands alone.</param>
public sealed record AddResult(AddOutcome Outcome, string DocumentId, string StoryId);
