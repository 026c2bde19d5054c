using System.Collections.Immutable;
using System.CommandLine;
using Parley.Record.Positions;

namespace Parley.Cli.Commands;

/// <summary><c>parley issues merge</c>.</summary>
internal sealed class IssuesMergeCommand : IssueJudgementCommand
{
    private readonly Argument<string> _issue = new("ISSUE") { Description = "The issue that goes, by id or name." };
    private readonly Argument<string> _into = new("INTO") { Description = "The issue it is counted under, by id or name." };

    public IssuesMergeCommand(Terminal terminal)
        : base("merge", "Count one issue under another.", terminal)
    {
        Add(_issue);
        Add(_into);
    }

    public override ImmutableArray<Example> Examples => [new("parley issues merge stop/fighting ceasefire", "Counts the first issue under the second.")];

    protected override IEnumerable<IssueJudgement> Judgements(ParseResult parsed, IssueIndex issues) =>
        [new IssueJudgement(IssueVerdict.Merge, IdOf(issues, parsed.GetRequiredValue(_issue)), IdOf(issues, parsed.GetRequiredValue(_into)), null)];
}
