using System.Collections.Immutable;

namespace Parley.Cli.Output;

/// <summary>Rows under named columns: what a command that lists things has found.</summary>
/// <param name="Columns">Names as JSON and CSV write them: lower case, words joined by "_". Tables show them with spaces.</param>
/// <param name="Rows">Each as long as the columns; may be lazy and is walked once.</param>
public sealed record RowSet(ImmutableArray<string> Columns, IEnumerable<ImmutableArray<Cell>> Rows)
{
    /// <summary>The columns a table for people leaves out because they do not fit a screen; all other formats write them.</summary>
    public ImmutableArray<string> NotInTables { get; init; } = [];
}
