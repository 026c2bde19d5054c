using System.Collections.Immutable;
using System.CommandLine;
using Parley.Analysis.Network;
using Parley.Cli.Configuration;
using Parley.Cli.Output;

namespace Parley.Cli.Commands;

/// <summary><c>parley show network</c>: each actor's place among the others.</summary>
internal sealed class ShowNetworkCommand : ParleyCommand
{
    private readonly Terminal _terminal;
    private readonly NetworkOptions _network = new();
    private readonly Option<string?> _format = CommandOptions.Format();

    public ShowNetworkCommand(Terminal terminal)
        : base("network", "List each actor's ties of support and enmity, who stands between others, and which camp it is in.")
    {
        _terminal = terminal;
        _network.AddTo(this);
        Add(_format);
        SetAction(Run);
    }

    public override ImmutableArray<Example> Examples => [new("parley show network", "Lists the actors with the most ties first."), new("parley show network --since 2024-01-01", "Counts only what was reported since."), new("parley show network --on 2024-12-31", "Counts the ties known to have held on that day.")];

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        return _network.Read(parsed, _terminal, settings, (_, found) =>
        {
            var balance = Balance.Of(found.Network);
            var rows = ActorMeasures.Of(found.Network, balance).Select(Row);
            RowWriter.Write(
                new RowSet(["id", "actor", "kind", "supports", "supported_by", "opposes", "opposed_by", "brokerage", "camp", "component"], rows) { NotInTables = ["id"] },
                CommandOptions.FormatOf(parsed, _format, settings), _terminal);
            if (found.Network.Actors.IsEmpty)
            {
                _terminal.Say("parley: no relation found");
                return ExitCode.Failed;
            }

            var least = balance.IsExact ? "" : "at most ";
            _terminal.Say($"parley: {found.Network.Actors.Length} actors, {found.Network.Ties.Length} ties; {least}{balance.Frustration} pairs contradict two camps{Names(found.Network, balance)}");
            return ExitCode.Done;
        });
    }

    private static string Names(SignedNetwork network, Balance balance) => balance.Frustrated.IsEmpty
        ? ""
        : ": " + string.Join("; ", balance.Frustrated.Take(5).Select(pair => $"{network[pair.First].Name} – {network[pair.Second].Name}")) + (balance.Frustrated.Length > 5 ? " …" : "");

    private static ImmutableArray<Cell> Row(ActorMeasures item) =>
    [
        Cell.Of(item.Actor.Id), Cell.Of(item.Actor.Name), Cell.Of(item.Actor.Kind), Cell.Of((long)item.SupportGiven), Cell.Of((long)item.SupportReceived), Cell.Of((long)item.EnmityGiven),
        Cell.Of((long)item.EnmityReceived), Cell.Of(item.Brokerage), item.Camp is { } camp ? Cell.Of((long)camp) : Cell.Nothing, Cell.Of((long)item.Component),
    ];
}
