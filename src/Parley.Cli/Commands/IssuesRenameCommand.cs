using System.Collections.Immutable;
using System.CommandLine;
using Parley.Record.Positions;

namespace Parley.Cli.Commands;

/// <summary><c>parley issues rename</c>.</summary>
internal sealed class IssuesRenameCommand : IssueJudgementCommand
{
    private readonly Argument<string> _issue = new("ISSUE") { Description = "The issue's id, or its name." };
    private readonly Argument<string> _name = new("NAME") { Description = "Its new name." };

    public IssuesRenameCommand(Terminal terminal)
        : base("rename", "Give an issue a name.", terminal)
    {
        Add(_issue);
        Add(_name);
    }

    public override ImmutableArray<Example> Examples => [new("parley issues rename withdraw/troops/ERI \"Eritrean withdrawal\"", "Lists and briefs call the issue so from now on.")];

    protected override IEnumerable<IssueJudgement> Judgements(ParseResult parsed, IssueIndex issues) =>
        [new IssueJudgement(IssueVerdict.Rename, IdOf(issues, parsed.GetRequiredValue(_issue)), null, parsed.GetRequiredValue(_name))];
}
