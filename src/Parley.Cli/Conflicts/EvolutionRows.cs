using System.Collections.Immutable;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Coalitions;
using Parley.Analysis.Graph.Play;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.States;
using Parley.Cli.Output;

namespace Parley.Cli.Conflicts;

/// <summary>How a conflict goes on, as rows: what is reached, by which way, where coalitions jump.</summary>
internal sealed class EvolutionRows(ConflictView view, IReadOnlyDictionary<int, string> holds, EngineOptions options, CancellationToken stop)
{
    private readonly MoveWords _moves = new(view);

    /// <param name="all">Every state; else the outcomes.</param>
    public RowSet Reached(int start, bool all)
    {
        var liked = Evolution.From(view.Graph, start, EvolutionKind.Improvements, options, stop);
        var any = Evolution.From(view.Graph, start, EvolutionKind.AnyMoves, options, stop);
        return new RowSet(
            [.. view.Columns, "holds", "reached", "moves", "last_by", "path"],
            Enumerable.Range(0, view.Graph.Count).Where(node => all || holds.ContainsKey(node)).Select(node =>
            {
                var way = liked.IsReached(node) ? liked : any;
                return (ImmutableArray<Cell>)
                [
                    .. view.Cells(node), Cell.Of(holds.GetValueOrDefault(node)), Cell.Of(Way(node, start, liked, any)),
                    node != start && way.StepsTo(node) is { } steps ? Cell.Of(steps) : Cell.Nothing,
                    node == start ? Cell.Nothing : Cell.Of(way.LastMoversTo(node).Select(view.Maker)),
                    Cell.Of(node == start ? null : _moves.Of(way.PathTo(node))),
                ];
            }))
        {
            NotInTables = ["path"],
        };
    }

    /// <summary>Ways to bring about one of the targets: by moves each mover likes, and for each smallest coalition that can do it alone.</summary>
    public RowSet Ways(int start, IReadOnlyCollection<int> targets)
    {
        var set = new StateSet(view.Graph.Count);
        foreach (var node in targets)
            set[node] = true;
        return new RowSet(["who", "all_gain", "moves", "path"], [.. ByImprovements(start, targets), .. ByCoalitions(start, set)]);
    }

    /// <summary>Where coalitions would leave states that hold against everyone alone.</summary>
    public RowSet Jumps(StabilityConcept concept)
    {
        var nodes = new StateSet(view.Graph.Count);
        foreach (var (node, by) in holds)
            nodes[node] = by.Split(' ').Contains(ConceptWords.Of(concept));
        var jumps = Analysis.Graph.Play.Jumps.From(CoalitionAnalysis.Of(view.Graph, options, stop), nodes);
        return new RowSet(["from", "from_name", "holds", "together", "to", "to_name"], jumps.Select(jump => (ImmutableArray<Cell>)
        [
            Cell.Of(ConflictView.Number(jump.From)), Cell.Of(view.Label(jump.From)), Cell.Of(holds[jump.From]), Cell.Of(jump.Members.Select(view.Maker)),
            Cell.Of(ConflictView.Number(jump.To)), Cell.Of(view.Label(jump.To)),
        ]));
    }

    private static string Way(int node, int start, Evolution liked, Evolution any) =>
        node == start ? "the conflict stands here"
        : liked.IsReached(node) ? "by moves each mover likes"
        : any.IsReached(node) ? "only if someone accepts a loss, or a coalition moves"
        : "never";

    private IEnumerable<ImmutableArray<Cell>> ByImprovements(int start, IReadOnlyCollection<int> targets)
    {
        var liked = Evolution.From(view.Graph, start, EvolutionKind.Improvements, options, stop);
        var nearest = targets.Where(node => node != start && liked.IsReached(node)).OrderBy(liked.StepsTo).ThenBy(node => node).ToList();
        if (nearest.Count > 0)
            yield return [Cell.Of("by moves each mover likes"), Cell.Nothing, Cell.Of(liked.StepsTo(nearest[0])!.Value), Cell.Of(_moves.Of(liked.PathTo(nearest[0])))];
    }

    private IEnumerable<ImmutableArray<Cell>> ByCoalitions(int start, StateSet targets) =>
        Leverage.Unlockers(view.Graph, start, targets, stop).Select(unlocker => (ImmutableArray<Cell>)
        [
            Cell.Of(unlocker.Members.Select(view.Maker)), Cell.Of(unlocker.AllGain), Cell.Of(unlocker.Path.Length), Cell.Of(_moves.Of(unlocker.Path)),
        ]);
}
