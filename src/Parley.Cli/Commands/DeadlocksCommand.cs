using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Cli.Stands;
using Parley.Record;
using Parley.Record.Actors;
using Parley.Record.Conditions;
using Parley.Record.Positions;

namespace Parley.Cli.Commands;

/// <summary><c>parley deadlocks</c>: who waits for whom.</summary>
internal sealed class DeadlocksCommand : ListingCommand
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "Find parties that wait for one another: each will move only after the next has.";

    private readonly Option<bool> _byState = CommandOptions.ByState();
    private readonly Option<bool> _waits = new("--waits") { Description = "List every wait of one party for another, not only circles." };

    public DeadlocksCommand(Terminal terminal)
        : base("deadlocks", Does, terminal)
    {
        Add(_byState);
        Add(_waits);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley deadlocks", "Names the circles, and the conditions they are made of."),
        new("parley deadlocks --waits", "Lists who must move before whom."),
    ];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed)
    {
        var actors = record.Actors().Select(row => row.Actor).ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var waiting = WaitingList.Of(record.Conditions(filter), record.IssueIndex(), actors, parsed.GetValue(_byState));
        return parsed.GetValue(_waits)
            ? new RowSet(["who", "waits_for", "to", "before", "conditions"], waiting.Graph.Waits.Select(wait => (ImmutableArray<Cell>)
                [
                    Cell.Of(waiting.NameOf(wait.Who)), Cell.Of(waiting.NameOf(wait.For)), Cell.Of(wait.Requirements.Select(item => item.First.Text).Distinct()),
                    Cell.Of(wait.Requirements.Select(item => item.Then.Text).Distinct()), Cell.Of(wait.Requirements.Select(item => item.Fact).Distinct()),
                ]))
            : new RowSet(["parties", "closed", "told", "conditions"], waiting.Graph.Deadlocks.Select(deadlock => (ImmutableArray<Cell>)
                [
                    Cell.Of(deadlock.Waits.Select(wait => waiting.NameOf(wait.Who))), Cell.Of(deadlock.IsClosed), Cell.Of(waiting.Tell(deadlock)),
                    Cell.Of(deadlock.Waits.SelectMany(wait => wait.Requirements).Select(item => item.Fact).Distinct()),
                ]));
    }
}
