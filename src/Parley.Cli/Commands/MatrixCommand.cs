using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Cli.Stands;
using Parley.Record;
using Parley.Record.Actors;
using Parley.Record.Positions;

namespace Parley.Cli.Commands;

/// <summary><c>parley matrix</c>: who stands where on what.</summary>
internal sealed class MatrixCommand : ListingCommand
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "Show who stands where on what: stance, strength, number of sources, newest date. An empty cell is not stated.";

    private readonly Option<string?> _issue = CommandOptions.Issue();
    private readonly Option<bool> _byState = CommandOptions.ByState();

    public MatrixCommand(Terminal terminal)
        : base("matrix", Does, terminal)
    {
        Add(_issue);
        Add(_byState);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley matrix", "Prints a line an issue and a column an actor."),
        new("parley matrix --by-state --format csv", "Writes a line a cell, with persons and ministries counted for their states."),
    ];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed)
    {
        var positions = record.Positions(filter).Where(row => IssueMatch.Is(row, parsed.GetValue(_issue)));
        var matrix = StandMatrix.Of(positions, record.Actors().Select(row => row.Actor), parsed.GetValue(_byState));
        return IsGrid(parsed) ? Grid(matrix) : Lines(matrix);
    }

    private static RowSet Grid(StandMatrix matrix) => new(
        ["issue", .. matrix.Actors.Select(actor => actor.Name)],
        matrix.Issues.Select(issue => (ImmutableArray<Cell>)[Cell.Of(issue.Name), .. matrix.Actors.Select(actor => Cell.Of(matrix[issue.Id, actor.Id] is { } cell ? cell.ToString() : null))]));

    private static RowSet Lines(StandMatrix matrix) => new(
        ["issue", "issue_name", "actor", "actor_name", "stance", "strength", "types", "sources", "newest", "divergent", "wordings"],
        from cell in matrix.Cells
        from part in cell.Parts
        select (ImmutableArray<Cell>)
        [
            Cell.Of(cell.Issue), Cell.Of(cell.IssueName), Cell.Of(cell.Actor), Cell.Of(cell.ActorName), Cell.Of(KindWords.Of(part.Stance)), Cell.Of(part.Strength), Cell.Of(part.Types),
            Cell.Of(part.Sources), Cell.Of(part.Newest), Cell.Of(cell.IsDivergent), Cell.Of(part.Wordings),
        ]);
}
