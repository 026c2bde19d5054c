using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Configuration;
using Parley.Cli.Exports;
using Parley.Cli.Output;
using Parley.Record;
using Parley.Record.Events;

namespace Parley.Cli.Commands;

/// <summary><c>parley export</c>: events in the forms analysts already use.</summary>
internal sealed class ExportCommand : ParleyCommand
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "Write the events of a record in a form other programs read.";

    private readonly Terminal _terminal;
    private readonly Argument<string> _form = new Argument<string>("FORM") { Description = "plover (JSON lines), polecat or acled (CSV), geojson.", HelpName = "FORM" }
        .AcceptOnlyFromAmong("plover", "polecat", "acled", "geojson");

    private readonly Option<string?> _record = CommandOptions.Record();
    private readonly Option<bool> _all = CommandOptions.All();
    private readonly FilterOptions _filter = new();

    public ExportCommand(Terminal terminal)
        : base("export", Does)
    {
        _terminal = terminal;
        Add(_form);
        Add(_record);
        Add(_all);
        _filter.AddTo(this);
        Add(new ExportNetworkCommand(terminal));
        SetAction(Run);
    }

    public override ImmutableArray<Example> Examples =>
        [new("parley export polecat > events.csv", "Writes a table with POLECAT's columns."), new("parley export plover --all", "Writes every event, also what did not come about, as JSON lines.")];

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        using var record = RecordFile.OpenReadOnly(_terminal.Resolve(CommandOptions.RecordOf(parsed, _record, settings)));
        var events = record.Events(_filter.Of(parsed), onlyHappened: !parsed.GetValue(_all));
        switch (parsed.GetRequiredValue(_form))
        {
            case "plover":
                JsonRows.WriteLines(EventExport.Plover(events), _terminal.Out);
                break;
            case "polecat":
                RowWriter.Write(EventExport.Polecat(events), OutputFormat.Csv, _terminal);
                break;
            case "acled":
                RowWriter.Write(EventExport.Acled(events), OutputFormat.Csv, _terminal);
                break;
            default:
                _terminal.Out.Write(GeoJson.Of(events).Text + "\n");
                break;
        }

        if (events.IsEmpty)
            _terminal.Say("parley: no event to write");
        return events.IsEmpty ? ExitCode.Failed : ExitCode.Done;
    }
}
