using System.Collections.Immutable;
using System.CommandLine;
using Parley.Reading;
using Parley.Record.Positions;

namespace Parley.Cli.Commands;

/// <summary><c>parley issues split</c>.</summary>
internal sealed class IssuesSplitCommand : IssueJudgementCommand
{
    private readonly Argument<string> _issue = new("ISSUE") { Description = "The issue, by id or name." };
    private readonly Argument<string> _name = new("NAME") { Description = "Name of the new issue." };

    private readonly Option<string[]> _positions = new("--position")
    {
        Description = "A position that goes to the new issue: its id, or how the id begins. May be given several times.",
        HelpName = "ID",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    public IssuesSplitCommand(Terminal terminal)
        : base("split", "Move positions out of an issue into a new one.", terminal)
    {
        Add(_issue);
        Add(_name);
        Add(_positions);
    }

    public override ImmutableArray<Example> Examples => [new("parley issues split withdraw/troops/ERI \"Pullback from the border\" --position 3f2a", "Moves one position to an issue of its own.")];

    protected override IEnumerable<IssueJudgement> Judgements(ParseResult parsed, IssueIndex issues)
    {
        var from = IdOf(issues, parsed.GetRequiredValue(_issue));
        var positions = issues.Issues.Single(issue => issue.Id == from).Positions;
        var name = parsed.GetRequiredValue(_name);
        foreach (var wanted in parsed.GetRequiredValue(_positions))
        {
            var found = positions.FirstOrDefault(row => row.Fact.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)) ?? throw new ProblemException(
                new Problem("PLY1002", wanted, $"the issue {from} has no position whose id begins so", "an id as 'parley show positions --issue' lists them", "list the positions of the issue, and copy the id"),
                ExitCode.Failed);
            yield return new IssueJudgement(IssueVerdict.Split, "split/" + Slug(name), found.Fact, name);
        }
    }

    private static string Slug(string name) => string.Join('-', name.ToLowerInvariant().Split([' ', '/', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
