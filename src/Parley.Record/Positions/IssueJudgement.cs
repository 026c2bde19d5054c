namespace Parley.Record.Positions;

/// <summary>What a person said about an issue.</summary>
/// <param name="Other">The issue merged into, or the fact id of the position split off; null for a new name.</param>
/// <param name="Name">The new name, or null.</param>
public sealed record IssueJudgement(IssueVerdict Verdict, string Issue, string? Other, string? Name);
