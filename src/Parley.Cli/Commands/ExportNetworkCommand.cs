using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Parley.Analysis.Network;
using Parley.Cli.Configuration;
using Parley.Cli.Networks;
using Parley.Cli.Output;

namespace Parley.Cli.Commands;

/// <summary><c>parley export network</c>: the network for other programs.</summary>
internal sealed class ExportNetworkCommand : ParleyCommand
{
    private readonly Terminal _terminal;
    private readonly NetworkOptions _network = new();
    private readonly Option<string> _format = new Option<string>("--format", "-f") { Description = "graphml, gexf (Gephi, with start and end of each tie), csv (one tie a line) or json (nodes and links).", Required = true }
        .AcceptOnlyFromAmong("graphml", "gexf", "csv", "json");

    public ExportNetworkCommand(Terminal terminal)
        : base("network", "Write the network of relations in a form other programs read.")
    {
        _terminal = terminal;
        _network.AddTo(this);
        Add(_format);
        SetAction(Run);
    }

    public override ImmutableArray<Example> Examples => [new("parley export network --format gexf > network.gexf", "Writes a file Gephi opens, with a timeline.")];

    private int Run(ParseResult parsed) => _network.Read(parsed, _terminal, Settings.Load(_terminal), (_, found) =>
    {
        switch (parsed.GetRequiredValue(_format))
        {
            case "graphml":
                _terminal.Out.Write(NetworkXml.ToGraphMl(found.Network));
                break;
            case "gexf":
                _terminal.Out.Write(NetworkXml.ToGexf(found.Network));
                break;
            case "json":
                _terminal.Out.Write(NetworkJson.Of(found.Network));
                break;
            default:
                RowWriter.Write(Rows(found.Network), OutputFormat.Csv, _terminal);
                break;
        }

        if (found.Network.Ties.IsEmpty)
            _terminal.Say("parley: no relation to write");
        return found.Network.Ties.IsEmpty ? ExitCode.Failed : ExitCode.Done;
    });

    private static RowSet Rows(SignedNetwork network) => new(
        ["source_id", "source", "type", "target_id", "target", "sign", "mutual", "documents", "start", "end", "dates_of_reports", "ended", "facts"],
        network.Ties.Select(tie => (ImmutableArray<Cell>)
        [
            Cell.Of(tie.From), Cell.Of(network[tie.From].Name), Cell.Of(tie.Type), Cell.Of(tie.To), Cell.Of(network[tie.To].Name), Cell.Of((long)tie.Sign), Cell.Of(tie.IsMutual), Cell.Of((long)tie.Documents),
            Cell.Of(tie.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), Cell.Of(tie.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), Cell.Of(tie.DatesAreOfReports), Cell.Of(tie.HasEnded), Cell.Of(tie.Facts),
        ]));
}
