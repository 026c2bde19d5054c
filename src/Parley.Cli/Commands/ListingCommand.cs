using System.CommandLine;
using Parley.Cli.Configuration;
using Parley.Cli.Output;
using Parley.Record;

namespace Parley.Cli.Commands;

/// <summary>A command that asks a record something and lists the answer: done, or failed where nothing was found.</summary>
internal abstract class ListingCommand : ParleyCommand
{
    private readonly Terminal _terminal;
    private readonly Option<string?> _record = CommandOptions.Record();
    private readonly Option<string?> _format = CommandOptions.Format();
    private readonly FilterOptions _filter = new();

    protected ListingCommand(string name, string description, Terminal terminal)
        : base(name, description)
    {
        _terminal = terminal;
        Add(_record);
        _filter.AddTo(this);
        Add(_format);
        SetAction(Run);
    }

    /// <summary>The rows to list; they may be read while they are written.</summary>
    protected abstract RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed);

    /// <summary>Whether the answer is written for people to look at, not for programs.</summary>
    protected bool IsGrid(ParseResult parsed) => CommandOptions.FormatOf(parsed, _format, Settings.Load(_terminal)) is OutputFormat.Table or OutputFormat.Markdown;

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        using var record = RecordFile.OpenReadOnly(_terminal.Resolve(CommandOptions.RecordOf(parsed, _record, settings)));
        var count = RowWriter.Write(Ask(record, _filter.Of(parsed), parsed), CommandOptions.FormatOf(parsed, _format, settings), _terminal);
        if (count == 0)
            _terminal.Say("parley: nothing found");
        return count == 0 ? ExitCode.Failed : ExitCode.Done;
    }
}
