using System.Collections.Immutable;
using System.CommandLine;
using Parley.Analysis.Network;
using Parley.Cli.Configuration;
using Parley.Cli.Output;
using Parley.Coding;
using Parley.Reading;
using Parley.Record;
using Parley.Record.Actors;

namespace Parley.Cli.Commands;

/// <summary><c>parley network what-if</c>: who loses which backing where one actor is taken out.</summary>
internal sealed class NetworkWhatIfCommand : ParleyCommand
{
    private readonly Terminal _terminal;
    private readonly NetworkOptions _network = new();
    private readonly Option<string> _without = new("--without") { Description = "The actor to take out: an id or a name.", HelpName = "NAME", Required = true };
    private readonly Option<string?> _format = CommandOptions.Format();

    public NetworkWhatIfCommand(Terminal terminal)
        : base("what-if", "List who loses which backing, who is rid of an enemy and who is cut off where one actor is taken out, with the evidence.")
    {
        _terminal = terminal;
        _network.AddTo(this);
        Add(_without);
        Add(_format);
        SetAction(Run);
    }

    public override ImmutableArray<Example> Examples => [new("parley network what-if --without Rwanda --format csv", "Writes the answer as a table, each line with the facts and sentences it rests on.")];

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        return _network.Read(parsed, _terminal, settings, (record, found) =>
        {
            var removal = Removal.Of(found.Network, IdOf(record, found.Network, parsed.GetRequiredValue(_without)));
            var rows = Rows(found, removal).ToList();
            RowWriter.Write(
                new RowSet(["effect", "actor", "tie", "remaining_backers", "actor_id", "facts", "sentence"], rows) { NotInTables = ["actor_id", "facts"] },
                CommandOptions.FormatOf(parsed, _format, settings), _terminal);
            _terminal.Say($"parley: without {removal.Removed.Name}: {Pairs(removal.Before)} before contradict two camps, {Pairs(removal.After)} after. What others would do then, the record does not tell.");
            return rows.Count == 0 ? ExitCode.Failed : ExitCode.Done;
        });
    }

    private static string Pairs(Balance balance) => $"{(balance.IsExact ? "" : "at most ")}{balance.Frustration} {(balance.Frustration == 1 ? "pair" : "pairs")}";

    private static IEnumerable<ImmutableArray<Cell>> Rows(RecordNetwork found, Removal removal)
    {
        var network = found.Network;
        foreach (var loss in removal.Lost)
        {
            foreach (var tie in loss.Ties)
                yield return Row(found, loss.Remaining.IsEmpty ? "loses its only backing" : "loses a backing", loss.Loser, tie, Cell.Of(loss.Remaining));
        }

        foreach (var tie in removal.Relieved)
            yield return Row(found, "is rid of an enemy", network[tie.From == removal.Removed.Id ? tie.To : tie.From], tie, Cell.Nothing);
        foreach (var id in removal.CutOff.SelectMany(members => members))
            yield return [Cell.Of("is cut off"), Cell.Of(network[id].Name), Cell.Nothing, Cell.Nothing, Cell.Of(id), Cell.Nothing, Cell.Nothing];
    }

    private static ImmutableArray<Cell> Row(RecordNetwork found, string effect, NetworkActor actor, Tie tie, Cell remaining) =>
    [
        Cell.Of(effect), Cell.Of(actor.Name), Cell.Of($"{found.Network[tie.From].Name} {tie.Type} {found.Network[tie.To].Name}"), remaining, Cell.Of(actor.Id), Cell.Of(tie.Facts),
        Cell.Of(string.Join(" … ", tie.Facts.Select(fact => found.Facts[fact].Sentence).Distinct())),
    ];

    private static string IdOf(RecordFile record, SignedNetwork network, string name)
    {
        var ids = network.Actors.Where(actor => actor.Id == name || actor.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(actor => actor.Id).ToList();
        if (ids.Count == 0)
            ids = [.. record.Actors(RecordFilter.All with { Actor = name }).Select(row => PartId.WholeOf(row.Actor.Id)).Distinct().Where(id => network.Actors.Any(actor => actor.Id == id))];
        return ids.Count switch
        {
            1 => ids[0],
            0 => throw new ProblemException(new Problem("PLY0901", name, "nobody of this name has a tie in the record", "an actor's id or one of its names is allowed, as 'parley show network' lists them", "check the spelling, or read more reports"), ExitCode.Failed),
            _ => throw new ProblemException(new Problem("PLY0902", name, $"several actors have this name: {string.Join(", ", ids)}", "one actor is allowed", "give the id instead of the name"), ExitCode.WrongUsage),
        };
    }
}
