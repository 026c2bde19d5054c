using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Configuration;
using Parley.Cli.Exports;
using Parley.Record;
using Parley.Record.Events;

namespace Parley.Cli.Commands;

/// <summary><c>parley map</c>: where events took place, as GeoJSON.</summary>
internal sealed class MapCommand : ParleyCommand
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "Write the events that have a place as GeoJSON.";

    private readonly Terminal _terminal;
    private readonly Option<string?> _record = CommandOptions.Record();
    private readonly Option<bool> _all = CommandOptions.All();
    private readonly FilterOptions _filter = new();

    public MapCommand(Terminal terminal)
        : base("map", Does)
    {
        _terminal = terminal;
        Add(_record);
        Add(_all);
        _filter.AddTo(this);
        SetAction(Run);
    }

    public override ImmutableArray<Example> Examples => [new("parley map > events.geojson", "Writes a file any map program opens.")];

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        using var record = RecordFile.OpenReadOnly(_terminal.Resolve(CommandOptions.RecordOf(parsed, _record, settings)));
        var (text, count) = GeoJson.Of(record.Events(_filter.Of(parsed), onlyHappened: !parsed.GetValue(_all)));
        _terminal.Out.Write(text + "\n");
        if (count == 0)
            _terminal.Say("parley: no event has a place");
        return count == 0 ? ExitCode.Failed : ExitCode.Done;
    }
}
