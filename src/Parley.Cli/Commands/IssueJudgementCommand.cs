using System.CommandLine;
using Parley.Cli.Configuration;
using Parley.Reading;
using Parley.Record;
using Parley.Record.Positions;

namespace Parley.Cli.Commands;

/// <summary>A command that appends a judgement about issues.</summary>
internal abstract class IssueJudgementCommand : ParleyCommand
{
    private readonly Terminal _terminal;
    private readonly Option<string?> _record = CommandOptions.Record();

    protected IssueJudgementCommand(string name, string description, Terminal terminal)
        : base(name, description)
    {
        _terminal = terminal;
        Add(_record);
        SetAction(Run);
    }

    /// <exception cref="ProblemException">What is named is not in the record (PLY1001, PLY1002).</exception>
    protected abstract IEnumerable<IssueJudgement> Judgements(ParseResult parsed, IssueIndex issues);

    /// <summary>The id of an issue named by its id or its name.</summary>
    protected static string IdOf(IssueIndex issues, string wanted)
    {
        var found = issues.Issues.FirstOrDefault(issue => issue.Id == wanted) ?? issues.Issues.FirstOrDefault(issue => issue.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase));
        return found?.Id ?? throw new ProblemException(
            new Problem("PLY1001", wanted, "the record has no issue of this id or name", "an id or a name as 'parley show issues' lists them", "list the issues, and copy the id"), ExitCode.Failed);
    }

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        using var record = RecordFile.Open(_terminal.Resolve(CommandOptions.RecordOf(parsed, _record, settings)), new RecordOptions { Time = _terminal.Clock });
        var judgements = Judgements(parsed, record.IssueIndex()).ToList();
        foreach (var judgement in judgements)
            record.Judge(judgement);
        _terminal.Say($"parley: {judgements.Count} judgement{(judgements.Count == 1 ? "" : "s")} added");
        return ExitCode.Done;
    }
}
