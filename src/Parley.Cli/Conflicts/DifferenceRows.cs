using System.Collections.Immutable;
using Parley.Analysis.Files;
using Parley.Analysis.Graph.WhatIf;
using Parley.Cli.Output;

namespace Parley.Cli.Conflicts;

/// <summary>What a change did to the outcomes, as rows: told by how options stand, since numbers of states change with the model.</summary>
internal sealed class DifferenceRows(ConflictFile changed, ModelDifference difference)
{
    private static readonly string[] Changes = ["gained", "lost", "newly reachable", "no longer reachable", "kept"];

    private readonly ModelNames _names = new(changed);

    /// <summary>One row for each state and kind of change, with the concepts for which it is true.</summary>
    public RowSet Rows()
    {
        var found = from item in difference.Outcomes
                    from change in new[] { ("gained", item.Gained), ("lost", item.Lost), ("kept", item.Kept), ("newly reachable", item.NewlyReachable), ("no longer reachable", item.NoLongerReachable) }
                    from state in change.Item2
                    group item.Concept by (Change: change.Item1, State: state);
        return new RowSet(
            ["change", "concepts", "state", .. _names.Options],
            found.OrderBy(group => Array.IndexOf(Changes, group.Key.Change)).ThenBy(group => group.Key.State.Yes).ThenBy(group => group.Key.State.No).Select(group => (ImmutableArray<Cell>)
            [
                Cell.Of(group.Key.Change), Cell.Of(string.Join(' ', group.Order().Select(ConceptWords.Of))), Cell.Of(_names.Label(group.Key.State)),
                .. group.Key.State.ToText(_names.Options.Length).Select(letter => Cell.Of(letter == '-' ? "–" : letter.ToString())),
            ]));
    }
}
