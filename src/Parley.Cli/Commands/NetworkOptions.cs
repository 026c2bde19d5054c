using System.CommandLine;
using Parley.Cli.Configuration;
using Parley.Record;

namespace Parley.Cli.Commands;

/// <summary>Which record and which documents a network is made of: the same options for every command that makes one.</summary>
internal sealed class NetworkOptions
{
    private readonly Option<string?> _record = CommandOptions.Record();
    private readonly Option<bool> _parts = new("--parts") { Description = "Keep officials, forces and other parts apart from the actor they belong to." };
    private readonly Option<DateOnly?> _on = CommandOptions.Day("--on", "Only ties known to have held on this day: a government that has fallen backs nobody, and nobody it.");
    private readonly FilterOptions _filter = new();

    public void AddTo(Command command)
    {
        command.Add(_record);
        _filter.AddTo(command);
        command.Add(_parts);
        command.Add(_on);
    }

    public T Read<T>(ParseResult parsed, Terminal terminal, Settings settings, Func<RecordFile, RecordNetwork, T> use)
    {
        using var record = RecordFile.OpenReadOnly(terminal.Resolve(CommandOptions.RecordOf(parsed, _record, settings)));
        return use(record, RecordNetwork.Of(record, _filter.Of(parsed), parsed.GetValue(_parts), parsed.GetValue(_on)));
    }
}
