using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Record;
using Parley.Record.Positions;

namespace Parley.Cli.Commands;

/// <summary><c>parley show issues</c>: what sides are taken on.</summary>
internal sealed class ShowIssuesCommand : ListingCommand
{
    private readonly Option<string?> _issue = CommandOptions.Issue();

    public ShowIssuesCommand(Terminal terminal)
        : base("issues", "List what sides are taken on, the most spoken of first, with every wording.", terminal) => Add(_issue);

    public override ImmutableArray<Example> Examples => [new("parley show issues --since 2024-01-01", "Lists the issues of reports from that day on.")];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) => new(
        ["id", "name", "positions", "holders", "stances", "wordings", "documents", "newest"],
        record.Positions(filter).Where(row => IssueMatch.Is(row, parsed.GetValue(_issue))).GroupBy(row => row.Issue, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(Row));

    private static ImmutableArray<Cell> Row(IGrouping<string, PositionRow> issue) =>
    [
        Cell.Of(issue.Key), Cell.Of(issue.First().IssueName), Cell.Of(issue.LongCount()), Cell.Of(issue.SelectMany(row => row.HolderNames).Distinct()),
        Cell.Of(issue.GroupBy(row => row.Claim.Stance).OrderBy(group => group.Key).Select(group => $"{KindWords.Of(group.Key)} {group.Count()}")),
        Cell.Of(issue.Select(row => row.Claim.Content.Text).Distinct()), Cell.Of(issue.Select(row => row.Document).Distinct().LongCount()), Cell.Of(issue.Max(row => row.Published)),
    ];
}
