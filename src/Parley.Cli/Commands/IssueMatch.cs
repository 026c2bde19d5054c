using Parley.Coding;
using Parley.Record.Conditions;
using Parley.Record.Positions;
using Parley.Record.Statements;

namespace Parley.Cli.Commands;

/// <summary>What belongs to the issue a user names: an issue's id or its beginning, its name, or null for every issue.</summary>
internal static class IssueMatch
{
    public static bool Is(PositionRow row, string? wanted) => IsCalled(row.Issue, row.IssueName, wanted);

    /// <summary>The issues with that id or name.</summary>
    public static HashSet<string> Ids(IssueIndex issues, string wanted) =>
        [.. issues.Issues.Where(issue => IsCalled(issue.Id, issue.Name, wanted)).Select(issue => issue.Id)];

    /// <summary>Whether either side of a condition is the issue, or begins as the id does.</summary>
    public static bool Is(ConditionRow row, IssueIndex issues, HashSet<string> ids, string wanted) =>
        new[] { row.Claim.If, row.Claim.Then }.Any(side => ids.Contains(issues.IdOf(side)) || issues.IdOf(side).StartsWith(wanted, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether what is said holds a side taken on the issue, or is held by its words.</summary>
    /// <param name="taken">The positions on the issue.</param>
    public static bool Is(StatementRow row, ILookup<string, PositionRow> taken) =>
        taken[row.Document].Any(position => position.Span.Overlaps(row.Span) && (Holds(row.Claim, position.Claim) || position.Claim.Content.Text.Contains(row.Claim.Content, StringComparison.Ordinal)));

    private static bool Holds(Statement statement, Position position) => statement.Content.Contains(position.Content.Text.Split(" … ")[0], StringComparison.Ordinal);

    private static bool IsCalled(string id, string name, string? wanted) =>
        wanted is null || id.StartsWith(wanted, StringComparison.OrdinalIgnoreCase) || name.Equals(wanted, StringComparison.OrdinalIgnoreCase);
}
