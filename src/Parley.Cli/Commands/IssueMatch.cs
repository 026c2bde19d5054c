using Parley.Record.Positions;

namespace Parley.Cli.Commands;

/// <summary>Whether a position belongs to the issue a user names.</summary>
internal static class IssueMatch
{
    /// <param name="wanted">An issue's id or its beginning, its name, or null for every issue.</param>
    public static bool Is(PositionRow row, string? wanted) =>
        wanted is null || row.Issue.StartsWith(wanted, StringComparison.OrdinalIgnoreCase) || row.IssueName.Equals(wanted, StringComparison.OrdinalIgnoreCase);
}
